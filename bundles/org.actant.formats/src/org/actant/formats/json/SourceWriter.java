package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Source;

/** Writes sources. */
final class SourceWriter {

    private final ElementOutput out;
    private final FileContents contents;

    SourceWriter(ElementOutput out, FileContents contents) {
        this.out = out;
        this.contents = contents;
    }

    void write(Source source) throws IOException {
        out.object(() -> {
            out.id("id", source);
            out.string("name", source.getName());
            out.literal("kind", source.getKind());
            if (contents.contains(source.getActor())) {
                out.id("actor", source.getActor());
            }
            out.ids("via", contents.only(source.getVia()));
            out.optionalIds("viaPossible", contents.only(source.getViaPossible()));
            if (ElementOutput.isSpecified(source.getReliability())) {
                out.literal("reliability", source.getReliability());
            } else {
                out.nothing("reliability");
            }
        });
    }
}
