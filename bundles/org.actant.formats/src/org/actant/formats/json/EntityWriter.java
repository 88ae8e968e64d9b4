package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Cardinality;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.model.Name;
import org.actant.model.Place;
import org.actant.model.TimeExpression;

/** Writes entities with their mentions. */
final class EntityWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex index;
    private final AnchorWriter anchors;
    private final TimeWriter times;
    private final CodingWriter codings;

    EntityWriter(ElementOutput out, FileContents contents, AnchorIndex index, AnchorWriter anchors, TimeWriter times,
            CodingWriter codings) {
        this.out = out;
        this.contents = contents;
        this.index = index;
        this.anchors = anchors;
        this.times = times;
        this.codings = codings;
    }

    void write(Entity entity) throws IOException {
        out.object(() -> {
            out.id("id", entity);
            out.string("class", entity.eClass().getName());
            out.string("type", entity.getType());
            out.string("name", entity.getName());
            out.array("aliases", entity.getNames(), this::name);
            out.array("codes", entity.getCodes(), codings::code);
            if (entity.getCardinality() != null) {
                out.object("cardinality", () -> cardinality(entity.getCardinality()));
            }
            out.optional("definiteness", entity.getDefiniteness());
            special(entity);
            out.ids("members", contents.only(entity.getMembers()));
            out.array("mentions", index.mentionsOf(entity), this::mention);
            out.optional("note", entity.getNote());
        });
    }

    private void name(Name name) throws IOException {
        out.object(() -> {
            out.string("text", name.getText());
            out.string("lang", JsonFormat.languageTag(name.getLanguage()));
            out.literal("form", name.getForm());
        });
    }

    private void cardinality(Cardinality cardinality) throws IOException {
        out.number("min", Math.max(0, cardinality.getMin()));
        if (cardinality.getMax() < 0) {
            out.nothing("max");
        } else {
            out.number("max", cardinality.getMax());
        }
        out.literal("basis", cardinality.getBasis());
        if (cardinality.getBest() >= 0) {
            out.number("best", cardinality.getBest());
        }
    }

    private void special(Entity entity) throws IOException {
        if (entity instanceof Place place) {
            out.optional("precision", place.getPrecision());
        } else if (entity instanceof TimeExpression expression && contents.canSay(expression.getTimex())) {
            out.object("timex", () -> times.timex(expression.getTimex()));
        }
    }

    private void mention(Mention mention) throws IOException {
        out.object(() -> {
            anchors.members(mention);
            out.literal("kind", MentionKinds.OF_ENTITY.nearest(mention.getForm()));
            out.optional("sense", mention.getSense());
        });
    }
}
