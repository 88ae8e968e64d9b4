package org.actant.formats.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String noTextFile = "";
    static String textTooLong = "";
    static String textHasNul = "";
    static String notBeside = "";
    static String rangesOutside = "";
    static String rangesCutCharacter = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
