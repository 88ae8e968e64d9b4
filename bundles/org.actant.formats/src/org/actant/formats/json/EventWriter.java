package org.actant.formats.json;

import java.io.IOException;
import java.util.List;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Qualifier;

/** Writes events with their triggers, participations, cues and qualifiers. */
final class EventWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex index;
    private final AnchorWriter anchors;
    private final TimeWriter times;
    private final RealisWriter realis;
    private final CodingWriter codings;
    private final PartEvidence evidence;

    /** @param evidence what the words of all articles show, not only of the one that is written */
    EventWriter(ElementOutput out, FileContents contents, AnchorIndex index, AnchorWriter anchors, TimeWriter times,
            RealisWriter realis, CodingWriter codings, PartEvidence evidence) {
        this.out = out;
        this.contents = contents;
        this.index = index;
        this.anchors = anchors;
        this.times = times;
        this.realis = realis;
        this.codings = codings;
        this.evidence = evidence;
    }

    void write(Event event) throws IOException {
        out.object(() -> {
            out.id("id", event);
            out.string("label", event.getLabel());
            out.string("type", event.getType());
            out.optional("mode", event.getMode());
            out.array("codings", event.getCodings(), codings::coding);
            out.array("triggers", index.mentionsOf(event), this::trigger);
            out.array("participations", participations(event), this::participation);
            out.optionalStrings("openRoles", event.getOpenRoles().stream().distinct().toList());
            out.array("times", contents.times(event.getTimes()), times::time);
            place(event);
            realis.full(event.getRealis(), null);
            out.array("cues", index.cuesOf(event), anchors::write);
            out.optionalArray("qualifiers", index.qualifiersOf(event), this::qualifier);
            out.optionalIds("bridging", contents.only(event.getBridging()));
            out.optional("note", event.getNote());
        });
    }

    private void trigger(Mention trigger) throws IOException {
        out.object(() -> {
            anchors.members(trigger);
            out.literal("kind", MentionKinds.OF_EVENT.nearest(trigger.getForm()));
            realis.optional(trigger.getRealis());
        });
    }

    /** Leaves out those that nothing but words of another article fill. */
    private List<Participation> participations(Event event) {
        return event.getParticipations().stream().filter(participation -> participation.getFiller() != null
                || index.literalOf(participation) != null || !evidence.filled().contains(participation)).toList();
    }

    private void participation(Participation participation) throws IOException {
        out.object(() -> {
            out.string("role", participation.getRole());
            Element filler = participation.getFiller();
            if (contents.contains(filler) && Targets.FILLER.allow(filler)) {
                out.id("filler", filler);
            } else {
                out.nothing("filler");
            }
            Anchored words = index.evidenceOf(participation);
            Literal literal = index.literalOf(participation);
            boolean shownElsewhere = words == null && literal == null && evidence.shown().contains(participation);
            out.bool("implied", participation.isImplied() || shownElsewhere);
            realis.optional(participation.getRealis());
            if (words != null) {
                out.id("evidence", words);
            }
            if (literal != null) {
                out.object("literal", () -> anchors.members(literal));
            }
        });
    }

    private void place(Event event) throws IOException {
        if (contents.contains(event.getPlace())) {
            out.id("place", event.getPlace());
            out.bool("placeImplied", event.isPlaceImplied());
        } else {
            out.nothing("place");
        }
    }

    private void qualifier(Qualifier qualifier) throws IOException {
        out.object(() -> {
            anchors.members(qualifier);
            out.literal("aspect", qualifier.getAspect());
        });
    }
}
