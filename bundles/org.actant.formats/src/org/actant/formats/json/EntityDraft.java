package org.actant.formats.json;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonInput;
import org.actant.formats.internal.Position;
import org.actant.model.ActantFactory;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.model.Place;
import org.actant.model.PlacePrecision;
import org.actant.model.TimeExpression;
import org.actant.model.TimeSpec;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;

/** What is known of an entity while its class may still be to come. */
final class EntityDraft {

    private final JsonInput in;
    /** Holds what entities of all classes have. */
    private final Entity common = ActantFactory.eINSTANCE.createItem();
    private final List<Mention> mentions = new ArrayList<>();
    private Entity entity = common;
    private String id = "";
    private Position idPosition;
    private @Nullable PlacePrecision precision;
    private @Nullable TimeSpec timex;

    EntityDraft(JsonInput in) {
        this.in = in;
        this.idPosition = in.position();
    }

    /** The entity as far as it is known; takes what all classes have in common. */
    Entity common() {
        return common;
    }

    /** The entity; only when it is finished of the class that it will have. */
    Entity entity() {
        return entity;
    }

    void setId(String newId, Position position) {
        id = newId;
        idPosition = position;
    }

    /** Sets the class of the entity by its name in the file. */
    void setKind(String kind) throws DocumentException {
        entity = switch (kind) {
            case "Actor" -> ActantFactory.eINSTANCE.createActor();
            case "Place" -> ActantFactory.eINSTANCE.createPlace();
            case "Item" -> common;
            case "TimeExpression" -> ActantFactory.eINSTANCE.createTimeExpression();
            default -> throw in.unknownValue(kind);
        };
    }

    void setPrecision(PlacePrecision newPrecision) {
        precision = newPrecision;
    }

    void setTimex(TimeSpec newTimex) {
        timex = newTimex;
    }

    void addMention(Mention mention) {
        mentions.add(mention);
    }

    /**
     * Builds the entity and ties its mentions to it.
     *
     * @throws DocumentException if it has what its class cannot have, or its id is used twice
     */
    Entity finish(References references) throws DocumentException {
        references.define(entity, id, idPosition);
        if (entity != common) {
            takeCommon();
        }
        if (precision != null) {
            if (!(entity instanceof Place place)) {
                throw notOfClass("precision");
            }
            place.setPrecision(precision);
        }
        if (timex != null) {
            if (!(entity instanceof TimeExpression expression)) {
                throw notOfClass("timex");
            }
            expression.setTimex(timex);
        }
        mentions.forEach(mention -> mention.setOf(entity));
        return entity;
    }

    private void takeCommon() {
        entity.setType(common.getType());
        entity.setName(common.getName());
        entity.setCardinality(common.getCardinality());
        entity.setDefiniteness(common.getDefiniteness());
        entity.setNote(common.getNote());
        move(common.getNames(), entity.getNames());
        move(common.getCodes(), entity.getCodes());
    }

    private static <T> void move(EList<T> from, EList<T> to) {
        List<T> items = List.copyOf(from);
        from.clear();
        to.addAll(items);
    }

    private DocumentException notOfClass(String member) {
        return in.error(idPosition, Messages.bind(Messages.memberOfOtherClass,
                new Object[]{id, member, entity.eClass().getName()}));
    }
}
