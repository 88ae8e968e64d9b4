package org.actant.core.formats;

import java.util.List;

/**
 * What a format is to its users.
 *
 * @param id         short key used on the command line, such as {@code json}
 * @param name       name shown to the analyst, in the language of the user interface
 * @param extensions file name extensions without dot, the usual one first
 */
public record Format(String id, String name, List<String> extensions) {

    public Format {
        extensions = List.copyOf(extensions);
    }

    /** The usual extension with its dot. */
    public String suffix() {
        return "." + extensions.get(0);
    }
}
