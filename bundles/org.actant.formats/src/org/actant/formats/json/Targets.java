package org.actant.formats.json;

import java.util.List;
import java.util.stream.Collectors;
import org.actant.model.Actor;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Relation;
import org.actant.model.Source;

/**
 * What a member that holds an id may refer to.
 *
 * @param type  what all of it has in common
 * @param kinds the classes of the model that are allowed
 */
record Targets<T extends Element>(Class<T> type, List<Class<? extends T>> kinds) {

    static final Targets<Source> SOURCE = of(Source.class);
    static final Targets<Actor> ACTOR = of(Actor.class);
    static final Targets<Entity> ENTITY = of(Entity.class);
    static final Targets<Event> EVENT = of(Event.class);
    static final Targets<Claim> CLAIM = of(Claim.class);
    static final Targets<Mention> MENTION = of(Mention.class);
    static final Targets<Anchored> ANCHORED = of(Anchored.class);
    /** What may show that somebody takes part in an event. */
    static final Targets<Anchored> EVIDENCE = new Targets<>(Anchored.class, List.of(Mention.class, Anaphor.class));
    /** What may fill a role, and what an anaphor may take up. */
    static final Targets<Element> FILLER = new Targets<>(Element.class,
            List.of(Entity.class, Event.class, Relation.class, Link.class));
    static final Targets<Element> RELATION_END = new Targets<>(Element.class, List.of(Entity.class, Event.class));
    static final Targets<Element> LINK_END = new Targets<>(Element.class,
            List.of(Event.class, Relation.class, Link.class, Claim.class));
    /** What a claim may be about. */
    static final Targets<Element> CLAIMED = new Targets<>(Element.class,
            List.of(Event.class, Relation.class, Link.class));

    private static <T extends Element> Targets<T> of(Class<T> type) {
        return new Targets<>(type, List.of(type));
    }

    boolean allow(Element element) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(element));
    }

    /** The names of the classes, for messages. */
    String names() {
        return kinds.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
