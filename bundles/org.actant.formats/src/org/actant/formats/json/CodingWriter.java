package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Coding;

/** Writes codes of outside schemes. */
final class CodingWriter {

    private final ElementOutput out;

    CodingWriter(ElementOutput out) {
        this.out = out;
    }

    /** Writes a code of an entity. */
    void code(Coding coding) throws IOException {
        out.object(() -> members(coding));
    }

    /** Writes a code of an event. */
    void coding(Coding coding) throws IOException {
        out.object(() -> {
            members(coding);
            out.optional("mode", coding.getMode());
            out.optionalStrings("contexts", coding.getContexts().stream().distinct().toList());
            out.optional("base", coding.getBase());
            out.optional("auxiliary", coding.getAuxiliary());
            if (coding.isUncertain()) {
                out.bool("uncertain", true);
            }
        });
    }

    private void members(Coding coding) throws IOException {
        out.string("scheme", coding.getScheme());
        out.string("code", coding.getCode());
    }
}
