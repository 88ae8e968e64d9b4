package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.actant.core.identity.Identities;
import org.actant.core.names.NameIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.focus.SpanFocus;

/** Where links are made: the dossier, one article of it, and what was linked lately. */
public final class LinkContext {

    /** How far around the words mentions count as near, in UTF-16 code units. */
    private static final int NEAR = 4000;

    private final DossierSession session;
    private final Article article;
    private final TypeCatalogue types;
    private final NameIndex names;
    private final RecentTargets recent;

    public LinkContext(DossierSession session, Article article, TypeCatalogue types) {
        this.session = session;
        this.article = article;
        this.types = types;
        names = NameIndex.of(session);
        recent = RecentTargets.of(session);
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

    /** The elements that were linked lately in this dossier and are still in it, or what stands for them; the last one first. */
    public List<Element> recent() {
        return recent.all().stream().map(Identities::standingFor).distinct().toList();
    }

    /** An element was linked. */
    public void remember(Element element) {
        recent.add(element);
    }

    /** What words at an offset may be tied to, of certain kinds; see {@link NameIndex#find}. */
    Candidates candidates(Predicate<Element> kinds, int offset) {
        List<Element> preferred = new ArrayList<>(recent());
        preferred.addAll(near(offset));
        return new Candidates(names, kinds, preferred);
    }

    /** A row for an element. */
    Choice choice(Element element) {
        TypeInfo type = types.of(element);
        return new Choice(element, Labels.of(element), type.label(), type.colour(),
                !(element instanceof Event));
    }

    /** What is mentioned around an offset, the nearest first. */
    private List<Element> near(int offset) {
        return session.spans(article).overlapping(Math.max(0, offset - NEAR), offset + NEAR).stream()
                .sorted(Comparator.comparingInt(span -> Math.abs(span.getRanges().begin() - offset)))
                .map(SpanFocus::subject).distinct().toList();
    }
}
