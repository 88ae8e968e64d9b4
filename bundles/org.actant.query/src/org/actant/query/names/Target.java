package org.actant.query.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/**
 * What a query may ask for.
 *
 * @param name what it is called
 * @param type class of the elements
 */
public record Target(String name, EClass type) {

    private static final List<Target> ALL = List.of(new Target("events", Literals.EVENT),
            new Target("claims", Literals.CLAIM), new Target("actors", Literals.ACTOR),
            new Target("places", Literals.PLACE), new Target("items", Literals.ITEM),
            new Target("times", Literals.TIME_EXPRESSION), new Target("entities", Literals.ENTITY),
            new Target("participations", Literals.PARTICIPATION), new Target("links", Literals.LINK),
            new Target("relations", Literals.RELATION), new Target("connections", Literals.CONNECTION),
            new Target("sources", Literals.SOURCE), new Target("articles", Literals.ARTICLE),
            new Target("mentions", Literals.MENTION), new Target("cues", Literals.CUE),
            new Target("qualifiers", Literals.QUALIFIER), new Target("anaphora", Literals.ANAPHOR),
            new Target("literals", Literals.LITERAL), new Target("anchors", Literals.ANCHORED),
            new Target("queries", Literals.SAVED_QUERY), new Target("elements", Literals.ELEMENT));

    /** All of them, the most usual first. */
    public static List<Target> all() {
        return ALL;
    }

    /** The one of that name, without regard to case. */
    public static Optional<Target> named(String name) {
        return ALL.stream().filter(target -> target.name.equalsIgnoreCase(name)).findFirst();
    }

    /** The classes that its elements may be of. */
    public Set<EClass> classes() {
        return Classes.concrete(type);
    }

    /** Whether such elements lie in articles, all or some. */
    public boolean inArticles() {
        return classes().stream().anyMatch(Classes::inArticles);
    }

    /** Whether such elements lie outside of articles, all or some. */
    public boolean inDossier() {
        return !classes().stream().allMatch(Classes::inArticles);
    }
}
