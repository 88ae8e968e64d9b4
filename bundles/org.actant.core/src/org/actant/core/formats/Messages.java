package org.actant.core.formats;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String unknownFormat = "";
    public static String noReaderForFile = "";
    public static String outsideTarget = "";
    public static String fileInTheWay = "";
    public static String folderNeeded = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
