package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Participation;
import org.actant.model.Qualifier;
import org.actant.model.QualifierAspect;

/** Reads events with their triggers, participations, cues and qualifiers. */
final class EventReader {

    private static final Set<String> REQUIRED = Set.of("id", "label", "type", "codings", "triggers", "participations",
            "times", "place", "realis", "cues");
    private static final Set<String> PARTICIPATION_REQUIRED = Set.of("role", "filler", "implied");
    private static final Set<String> TRIGGER_REQUIRED = Set.of("kind");
    private static final Set<String> QUALIFIER_REQUIRED = Set.of("aspect");

    private final JsonInput in;
    private final References references;
    private final AnchorReader anchors;
    private final TimeReader times;
    private final RealisReader realis;
    private final CodingReader codings;
    private final Article article;

    EventReader(JsonInput in, References references, AnchorReader anchors, TimeReader times, RealisReader realis,
            Article article) {
        this.in = in;
        this.references = references;
        this.anchors = anchors;
        this.times = times;
        this.realis = realis;
        this.codings = new CodingReader(in);
        this.article = article;
    }

    Event event() throws IOException {
        Event event = ActantFactory.eINSTANCE.createEvent();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "id" -> references.define(event);
                case "label" -> event.setLabel(in.string());
                case "type" -> event.setType(in.string());
                case "mode" -> event.setMode(in.string());
                case "codings" -> in.array(() -> event.getCodings().add(codings.coding()));
                case "participations" -> in.array(() -> event.getParticipations().add(participation()));
                case "openRoles" -> event.getOpenRoles().addAll(in.differentStrings());
                case "times" -> in.array(() -> event.getTimes().add(times.time()));
                case "place" -> references.referOrNull(Targets.ENTITY, event::setPlace);
                case "placeImplied" -> event.setPlaceImplied(in.bool());
                case "realis" -> event.setRealis(realis.full());
                case "bridging" -> references.referToDifferent(Targets.EVENT, event::getBridging);
                case "note" -> event.setNote(in.string());
                default -> anchored(event, member);
            }
        });
        return event;
    }

    private void anchored(Event event, String member) throws IOException {
        switch (member) {
            case "triggers" -> in.array(() -> trigger(event));
            case "cues" -> in.array(() -> anchors.cue(event, article.getCues()));
            case "qualifiers" -> in.filledArray(() -> qualifier(event));
            default -> throw in.unknownMember();
        }
    }

    private void trigger(Event event) throws IOException {
        Mention trigger = ActantFactory.eINSTANCE.createMention();
        trigger.setOf(event);
        anchors.read(trigger, article.getMentions(), TRIGGER_REQUIRED, member -> {
            switch (member) {
                case "kind" -> trigger.setForm(in.choice(MentionForm::get, MentionKinds.OF_EVENT.forms()));
                case "realis" -> trigger.setRealis(realis.partial());
                default -> throw in.unknownMember();
            }
        });
    }

    private void qualifier(Event event) throws IOException {
        Qualifier qualifier = ActantFactory.eINSTANCE.createQualifier();
        qualifier.setOf(event);
        anchors.read(qualifier, article.getQualifiers(), QUALIFIER_REQUIRED, member -> {
            if (!"aspect".equals(member)) {
                throw in.unknownMember();
            }
            qualifier.setAspect(in.choice(QualifierAspect::get));
        });
    }

    private Participation participation() throws IOException {
        Participation participation = ActantFactory.eINSTANCE.createParticipation();
        in.object(PARTICIPATION_REQUIRED, member -> {
            switch (member) {
                case "role" -> participation.setRole(in.string());
                case "filler" -> references.referOrNull(Targets.FILLER, participation::setFiller);
                case "implied" -> participation.setImplied(in.bool());
                case "realis" -> participation.setRealis(realis.partial());
                case "evidence" -> references.refer(Targets.EVIDENCE, shown -> References.show(shown, participation));
                case "literal" -> literal(participation);
                default -> throw in.unknownMember();
            }
        });
        return participation;
    }

    private void literal(Participation participation) throws IOException {
        Literal literal = ActantFactory.eINSTANCE.createLiteral();
        References.show(literal, participation);
        anchors.read(literal, article.getLiterals());
    }
}
