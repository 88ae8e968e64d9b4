package org.actant.core.formats;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String unknownFormat = "";
    static String noReaderForFile = "";
    static String outsideTarget = "";
    static String fileInTheWay = "";
    static String folderNeeded = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
