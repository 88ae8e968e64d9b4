package org.actant.ui.views.navigator;

import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Item;
import org.actant.model.Link;
import org.actant.model.Place;
import org.actant.model.Relation;
import org.actant.model.Source;
import org.actant.model.TimeExpression;
import org.actant.ui.elements.ChipShape;
import org.eclipse.jdt.annotation.Nullable;

/** What a dossier holds, kind by kind, in the order in which it is shown. */
public enum Category {

    ARTICLES(ChipShape.PAGE), ACTORS(ChipShape.DISC), PLACES(ChipShape.PIN), ITEMS(ChipShape.SQUARE), TIMES(
            ChipShape.CLOCK), EVENTS(ChipShape.DIAMOND), RELATIONS(ChipShape.BARS), LINKS(
                    ChipShape.ARROW), SOURCES(ChipShape.VOICE), CLAIMS(ChipShape.BUBBLE);

    private final ChipShape shape;

    Category(ChipShape shape) {
        this.shape = shape;
    }

    /** The shape of the chips of what is in it. */
    public ChipShape shape() {
        return shape;
    }

    /** Its name in the language of the user interface. */
    public String label() {
        return switch (this) {
            case ARTICLES -> Messages.articles;
            case ACTORS -> Messages.actors;
            case PLACES -> Messages.places;
            case ITEMS -> Messages.items;
            case TIMES -> Messages.times;
            case EVENTS -> Messages.events;
            case RELATIONS -> Messages.relations;
            case LINKS -> Messages.links;
            case SOURCES -> Messages.sources;
            case CLAIMS -> Messages.claims;
        };
    }

    /** The category that lists an element; null if none does. */
    public static @Nullable Category of(Element element) {
        return switch (element) {
            case Article article -> ARTICLES;
            case Actor actor -> ACTORS;
            case Place place -> PLACES;
            case Item item -> ITEMS;
            case TimeExpression time -> TIMES;
            case Event event -> EVENTS;
            case Relation relation -> RELATIONS;
            case Link link -> LINKS;
            case Source source -> SOURCES;
            case Claim claim -> CLAIMS;
            default -> null;
        };
    }
}
