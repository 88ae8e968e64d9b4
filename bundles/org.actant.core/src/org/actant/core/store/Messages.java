package org.actant.core.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String textNotUtf8 = "";
    static String noDossier = "";
    static String folderNotEmpty = "";
    static String fileUnreadable = "";
    static String fileBroken = "";
    static String fileBrokenAtLine = "";
    static String fileChangedOnDisk = "";
    static String fileNotWritten = "";
    static String foreignAddress = "";
    static String noRoot = "";
    static String textMissing = "";
    static String badArticleName = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
