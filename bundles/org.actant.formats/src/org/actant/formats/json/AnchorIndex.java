package org.actant.formats.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Qualifier;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The anchors of one article, found by what they stand for. Those that have no ranges, or stand for something that is
 * not in the file, are not there.
 */
final class AnchorIndex {

    private final FileContents contents;
    private final Map<Element, List<Mention>> mentions = new IdentityHashMap<>();
    private final Map<Element, List<Cue>> cues = new IdentityHashMap<>();
    private final Map<Element, List<Qualifier>> qualifiers = new IdentityHashMap<>();
    private final Map<Element, Literal> literals = new IdentityHashMap<>();
    private final Map<Element, Anchored> evidence = new IdentityHashMap<>();
    private final List<Anaphor> anaphora = new ArrayList<>();
    private final Set<Anchored> all = new HashSet<>();

    AnchorIndex(FileContents contents) {
        this.contents = contents;
        Article article = contents.article();
        article.getMentions().forEach(this::add);
        article.getAnaphora().forEach(this::add);
        article.getCues().forEach(this::add);
        article.getQualifiers().forEach(this::add);
        article.getLiterals().forEach(this::add);
    }

    private void add(Mention mention) {
        if (isPlaced(mention, mention.getOf()) && !(mention.getOf() instanceof Link)) {
            file(mention, mention.getOf(), mentions);
            addEvidence(mention);
        }
    }

    private void add(Anaphor anaphor) {
        if (anaphor.getRanges() != null && !contents.only(anaphor.getRefersTo(), Targets.FILLER).isEmpty()) {
            anaphora.add(anaphor);
            all.add(anaphor);
            addEvidence(anaphor);
        }
    }

    private void add(Cue cue) {
        Element signalled = signalled(cue);
        boolean firstOfLink = signalled instanceof Link && !cues.containsKey(signalled);
        if (signalled != null && isPlaced(cue, signalled) && (signalled instanceof Event || firstOfLink)) {
            file(cue, signalled, cues);
        }
    }

    /** What a cue is written with: of a claim about an event, that event; the claim refers to it there. */
    private static @Nullable Element signalled(Cue cue) {
        return cue.getOf() instanceof Claim claim && claim.getAbout() instanceof Event event ? event : cue.getOf();
    }

    private void add(Qualifier qualifier) {
        if (isPlaced(qualifier, qualifier.getOf())) {
            file(qualifier, qualifier.getOf(), qualifiers);
        }
    }

    private void add(Literal literal) {
        for (Element filled : literal.getEvidenceOf()) {
            if (filled instanceof Participation && isPlaced(literal, (Element) filled.eContainer())
                    && !all.contains(literal) && literals.putIfAbsent(filled, literal) == null) {
                all.add(literal);
            }
        }
    }

    private void addEvidence(Anchored anchored) {
        for (Element shown : anchored.getEvidenceOf()) {
            if (shown instanceof Participation || shown instanceof TimeSpec && anchored instanceof Mention) {
                evidence.putIfAbsent(shown, anchored);
            }
        }
    }

    private boolean isPlaced(Anchored anchored, @Nullable Element owner) {
        return anchored.getRanges() != null && contents.contains(owner);
    }

    private <A extends Anchored> void file(A anchored, Element owner, Map<Element, List<A>> map) {
        map.computeIfAbsent(owner, key -> new ArrayList<>()).add(anchored);
        all.add(anchored);
    }

    List<Mention> mentionsOf(Element element) {
        return mentions.getOrDefault(element, List.of());
    }

    List<Cue> cuesOf(Element element) {
        return cues.getOrDefault(element, List.of());
    }

    List<Qualifier> qualifiersOf(Element event) {
        return qualifiers.getOrDefault(event, List.of());
    }

    /** The words that fill a role, or null. */
    @Nullable
    Literal literalOf(Participation participation) {
        return literals.get(participation);
    }

    /** The words that show a participation or a time, or null. */
    @Nullable
    Anchored evidenceOf(Element shown) {
        return evidence.get(shown);
    }

    List<Anaphor> anaphora() {
        return anaphora;
    }

    /** Those of the anchors that stand in the file, in their order. */
    <A extends Anchored> List<A> only(Collection<A> anchors) {
        return anchors.stream().filter(all::contains).toList();
    }
}
