package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Connection;
import org.actant.model.Cue;
import org.actant.model.EndMode;
import org.actant.model.Link;
import org.actant.model.Relation;

/** Writes relations with their evidence and links with their signals. */
final class ConnectionWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex index;
    private final AnchorWriter anchors;
    private final TimeWriter times;
    private final RealisWriter realis;

    ConnectionWriter(ElementOutput out, FileContents contents, AnchorIndex index, AnchorWriter anchors,
            TimeWriter times,
            RealisWriter realis) {
        this.out = out;
        this.contents = contents;
        this.index = index;
        this.anchors = anchors;
        this.times = times;
        this.realis = realis;
    }

    void relation(Relation relation) throws IOException {
        out.object(() -> {
            ends(relation);
            realis.full(relation.getRealis(), null);
            out.optionalArray("times", contents.times(relation.getTimes()), times::time);
            out.array("evidence", index.mentionsOf(relation), anchors::write);
            out.literal("epistemic", relation.getEpistemic());
            out.optional("note", relation.getNote());
        });
    }

    void link(Link link) throws IOException {
        out.object(() -> {
            ends(link);
            out.optional("quantity", link.getQuantity());
            out.optionalIds("owner", contents.only(link.getOwners()));
            realis.full(link.getRealis(), null);
            for (Cue signal : index.cuesOf(link)) {
                out.object("signal", () -> anchors.members(signal));
            }
            out.literal("epistemic", link.getEpistemic());
            out.optional("originalType", link.getOriginalType());
            out.optional("note", link.getNote());
        });
    }

    private void ends(Connection connection) throws IOException {
        out.id("id", connection);
        out.string("type", connection.getType());
        out.ids("source", connection.getSources());
        out.ids("target", connection.getTargets());
        mode("sourceMode", connection.getSourceMode());
        mode("targetMode", connection.getTargetMode());
    }

    /** A mode that is not written is {@link EndMode#EACH}. */
    private void mode(String name, EndMode mode) throws IOException {
        if (mode != EndMode.EACH) {
            out.literal(name, mode);
        }
    }
}
