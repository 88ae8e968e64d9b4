package org.actant.formats.text;

import java.util.List;
import org.actant.core.formats.Format;

/** The format of plain UTF-8 texts, kept byte for byte. */
final class TextFormat {

    static final String ID = "text";

    private TextFormat() {
    }

    static Format format() {
        return new Format(ID, Messages.formatName, List.of("txt"));
    }
}
