package org.actant.formats.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String noTextFile = "";
    public static String textTooLong = "";
    public static String textHasNul = "";
    public static String notBeside = "";
    public static String rangesOutside = "";
    public static String rangesCutCharacter = "";
    public static String noFile = "";
    public static String fileTooLarge = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
