package org.actant.formats.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Relation;
import org.actant.model.Source;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands in the file of one article. A connection that lacks an end, or has one that cannot stand in the file such
 * as a claim of another article, is left out, and with it the claims about it.
 */
final class FileContents {

    private final Dossier dossier;
    private final Article article;
    private final Set<Element> shared;
    private final Set<Element> leftOut = identitySet();

    private FileContents(Dossier dossier, Article article, Set<Element> shared) {
        this.dossier = dossier;
        this.article = article;
        this.shared = shared;
        leaveOutIncomplete();
    }

    /**
     * Shares a dossier out to one file an article. Each file gets what its article reaches; the first gets in addition
     * what no article reaches, with what that reaches.
     */
    static List<FileContents> of(Dossier dossier) {
        Set<Element> unreached = identitySet();
        Stream.of(dossier.getSources(), dossier.getEntities(), dossier.getEvents(), dossier.getRelations(),
                dossier.getLinks()).forEach(unreached::addAll);
        List<Reach> reaches = new ArrayList<>();
        for (Article article : dossier.getArticles()) {
            Reach reach = new Reach(dossier);
            reach.from(article);
            reaches.add(reach);
            unreached.removeIf(reach.elements()::contains);
        }
        List<FileContents> files = new ArrayList<>();
        for (Reach reach : reaches) {
            if (files.isEmpty()) {
                reach.from(unreached);
            }
            files.add(new FileContents(dossier, dossier.getArticles().get(files.size()), reach.elements()));
        }
        return files;
    }

    Article article() {
        return article;
    }

    List<Source> sources() {
        return only(dossier.getSources());
    }

    List<Entity> entities() {
        return only(dossier.getEntities());
    }

    List<Event> events() {
        return only(dossier.getEvents());
    }

    List<Relation> relations() {
        return only(dossier.getRelations());
    }

    List<Link> links() {
        return only(dossier.getLinks());
    }

    List<Claim> claims() {
        return only(article.getClaims());
    }

    /** Those of the elements that stand in the file, in their order. */
    <E extends Element> List<E> only(Collection<E> elements) {
        return elements.stream().filter(this::contains).toList();
    }

    /** Those of the elements that stand in the file and that a member may name. */
    List<Element> only(Collection<Element> elements, Targets<Element> targets) {
        return elements.stream().filter(element -> targets.allow(element) && contains(element)).toList();
    }

    /** True if a shared element or a claim stands in the file. */
    boolean contains(@Nullable Element element) {
        return element != null && !leftOut.contains(element)
                && (element instanceof Claim ? element.eContainer() == article : shared.contains(element));
    }

    /** Those of the times that can be said in the file: not those relative to the date of another article. */
    List<TimeSpec> times(Collection<TimeSpec> times) {
        return times.stream().filter(this::canSay).toList();
    }

    /** False for a time that is relative to the date of another article. */
    boolean canSay(@Nullable TimeSpec time) {
        return time != null && (time.getDocument() == null || time.getDocument().equals(article.getId()));
    }

    private void leaveOutIncomplete() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Relation relation : relations()) {
                changed |= !isComplete(relation, Targets.RELATION_END) && leftOut.add(relation);
            }
            for (Link link : links()) {
                changed |= !isComplete(link, Targets.LINK_END) && leftOut.add(link);
            }
            for (Claim claim : claims()) {
                boolean complete = claim.getAbout() != null && Targets.CLAIMED.allow(claim.getAbout())
                        && contains(claim.getAbout());
                changed |= !complete && leftOut.add(claim);
            }
        }
    }

    private boolean isComplete(Connection connection, Targets<Element> ends) {
        return isComplete(connection.getSources(), ends) && isComplete(connection.getTargets(), ends);
    }

    private boolean isComplete(List<Element> side, Targets<Element> ends) {
        return !side.isEmpty() && only(side, ends).size() == side.size();
    }

    private static Set<Element> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
