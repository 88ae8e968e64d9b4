package org.actant.formats.ontology;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the language of the program. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String notJson;
    public static String refused;
    public static String reserved;

    static {
        NLS.initializeMessages("org.actant.formats.ontology.messages", Messages.class);
    }

    private Messages() {
    }
}
