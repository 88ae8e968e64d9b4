package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.focus.SpanFocus;

/** Where links are made: the dossier, one article of it, and what was linked there lately. */
public final class LinkContext {

    /** How far around the words mentions count as near, in UTF-16 code units. */
    private static final int NEAR = 4000;
    private static final int REMEMBERED = 50;

    private final DossierSession session;
    private final Article article;
    private final TypeCatalogue types;
    private final List<Element> recent = new ArrayList<>();

    public LinkContext(DossierSession session, Article article, TypeCatalogue types) {
        this.session = session;
        this.article = article;
        this.types = types;
    }

    public DossierSession session() {
        return session;
    }

    public Article article() {
        return article;
    }

    public TypeCatalogue types() {
        return types;
    }

    /** The elements that were linked lately and are still in the dossier, the last one first. */
    public List<Element> recent() {
        recent.removeIf(element -> element.eContainer() == null);
        return List.copyOf(recent);
    }

    /** An element was linked. */
    public void remember(Element element) {
        recent.remove(element);
        recent.add(0, element);
        if (recent.size() > REMEMBERED) {
            recent.remove(REMEMBERED);
        }
    }

    /** The entities and events of the dossier that meet a condition, with what speaks for each at a place. */
    public CandidateRanking ranking(Predicate<Element> condition, int offset) {
        Map<Element, Integer> distances = distances(offset);
        List<Element> lately = recent();
        Map<Element, Integer> recency = new IdentityHashMap<>();
        for (int i = 0; i < lately.size(); i++) {
            recency.put(lately.get(i), i);
        }
        Stream<Element> all = Stream.concat(session.dossier().getEntities().stream(),
                session.dossier().getEvents().stream());
        return new CandidateRanking(all.filter(condition)
                .map(element -> new Candidate(element, Candidate.names(element, Labels.of(element)),
                        recency.getOrDefault(element, Candidate.NEVER),
                        distances.getOrDefault(element, Candidate.NEVER)))
                .toList());
    }

    /** A row for an element. */
    Choice choice(Element element) {
        TypeInfo type = types.of(element);
        return new Choice(element, Labels.of(element), type.label(), type.colour(),
                !(element instanceof Event));
    }

    private Map<Element, Integer> distances(int offset) {
        Map<Element, Integer> distances = new IdentityHashMap<>();
        for (Anchored anchored : session.spans(article).overlapping(Math.max(0, offset - NEAR), offset + NEAR)) {
            int distance = Math.abs(anchored.getRanges().begin() - offset);
            distances.merge(SpanFocus.subject(anchored), distance, Math::min);
        }
        return distances;
    }
}
