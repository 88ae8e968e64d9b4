package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Anchored;
import org.actant.model.TimeSpec;

/** Writes times. */
final class TimeWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex anchors;

    TimeWriter(ElementOutput out, FileContents contents, AnchorIndex anchors) {
        this.out = out;
        this.contents = contents;
        this.anchors = anchors;
    }

    /** Writes when something happens or holds. */
    void time(TimeSpec time) throws IOException {
        out.object(() -> members(time));
    }

    /** Writes the members of a time. */
    void members(TimeSpec time) throws IOException {
        Anchored expression = anchors.evidenceOf(time);
        if (expression != null) {
            out.id("expression", expression);
        }
        timex(time);
    }

    /** Writes the members of what a time expression means. */
    void timex(TimeSpec time) throws IOException {
        out.optional("value", time.getValue());
        out.optional("relation", time.getRelation());
        if (time.getDocument() != null) {
            out.string("anchor", JsonFormat.DOCUMENT_TIME);
        } else if (contents.contains(time.getAnchor())) {
            out.id("anchor", time.getAnchor());
        }
    }
}
