package org.actant.query.binding;

import org.actant.query.names.Target;

/** The columns of a query that names none, by what it asks for. */
final class UsualColumns {

    private UsualColumns() {
    }

    static String of(Target target) {
        return switch (target.name()) {
            case "events" -> "label, type, realis, times";
            case "claims" -> "label, origin, realis, kind, credibility";
            case "actors", "places", "items", "times", "entities" -> "label, type, names";
            case "participations" -> "event, role, filler";
            case "links", "relations", "connections" -> "label, type, epistemic";
            case "sources" -> "label, kind, reliability";
            case "articles" -> "label, language, published";
            case "mentions", "cues" -> "label, of, article";
            case "anchors", "qualifiers", "anaphora", "literals" -> "label, class, article";
            case "queries" -> "label, expression";
            default -> "label, class, article";
        };
    }
}
