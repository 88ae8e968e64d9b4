package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Cardinality;
import org.actant.model.CardinalityBasis;
import org.actant.model.Definiteness;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Name;
import org.actant.model.NameForm;
import org.actant.model.PlacePrecision;
import org.actant.model.Sense;

/** Reads entities with their mentions. */
final class EntityReader {

    private static final Set<String> REQUIRED = Set.of("id", "class", "type", "name", "aliases", "codes", "members",
            "mentions");
    private static final Set<String> NAME_REQUIRED = Set.of("text", "lang", "form");
    private static final Set<String> CARDINALITY_REQUIRED = Set.of("min", "max", "basis");
    private static final Set<String> MENTION_REQUIRED = Set.of("kind");

    private final JsonInput in;
    private final References references;
    private final AnchorReader anchors;
    private final TimeReader times;
    private final CodingReader codings;
    private final Article article;

    EntityReader(JsonInput in, References references, AnchorReader anchors, TimeReader times, Article article) {
        this.in = in;
        this.references = references;
        this.anchors = anchors;
        this.times = times;
        this.codings = new CodingReader(in);
        this.article = article;
    }

    Entity entity() throws IOException {
        EntityDraft draft = new EntityDraft(in);
        in.object(REQUIRED, member -> {
            switch (member) {
                case "id" -> draft.setId(references.id(), in.position());
                case "class" -> draft.setKind(in.string());
                case "precision" -> draft.setPrecision(in.choice(PlacePrecision::get));
                case "timex" -> draft.setTimex(times.timex());
                case "members" -> references.referToAll(Targets.ENTITY, () -> draft.entity().getMembers());
                case "mentions" -> in.array(() -> draft.addMention(mention()));
                default -> common(draft.common(), member);
            }
        });
        return draft.finish(references);
    }

    private void common(Entity entity, String member) throws IOException {
        switch (member) {
            case "type" -> entity.setType(in.string());
            case "name" -> entity.setName(in.string());
            case "aliases" -> in.array(() -> entity.getNames().add(name()));
            case "codes" -> in.array(() -> entity.getCodes().add(codings.code()));
            case "cardinality" -> entity.setCardinality(cardinality());
            case "definiteness" -> entity.setDefiniteness(in.choice(Definiteness::get));
            case "note" -> entity.setNote(in.string());
            default -> throw in.unknownMember();
        }
    }

    private Name name() throws IOException {
        Name name = ActantFactory.eINSTANCE.createName();
        in.object(NAME_REQUIRED, member -> {
            switch (member) {
                case "text" -> name.setText(in.string());
                case "lang" -> name.setLanguage(JsonFormat.language(in.string()));
                case "form" -> name.setForm(in.choice(NameForm::get));
                default -> throw in.unknownMember();
            }
        });
        return name;
    }

    private Cardinality cardinality() throws IOException {
        Cardinality cardinality = ActantFactory.eINSTANCE.createCardinality();
        in.object(CARDINALITY_REQUIRED, member -> {
            switch (member) {
                case "min" -> cardinality.setMin(in.integer(0, Integer.MAX_VALUE));
                case "max" -> cardinality.setMax(in.isNull() ? -1 : in.integer(0, Integer.MAX_VALUE));
                case "best" -> cardinality.setBest(in.integer(0, Integer.MAX_VALUE));
                case "basis" -> cardinality.setBasis(in.choice(CardinalityBasis::get));
                default -> throw in.unknownMember();
            }
        });
        return cardinality;
    }

    private Mention mention() throws IOException {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        anchors.read(mention, article.getMentions(), MENTION_REQUIRED, member -> {
            switch (member) {
                case "kind" -> mention.setForm(in.choice(MentionForm::get, MentionKinds.OF_ENTITY.forms()));
                case "sense" -> mention.setSense(in.choice(Sense::get));
                default -> throw in.unknownMember();
            }
        });
        return mention;
    }
}
