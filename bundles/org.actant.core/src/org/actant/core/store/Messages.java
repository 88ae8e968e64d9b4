package org.actant.core.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String textNotUtf8 = "";
    public static String noDossier = "";
    public static String folderNotEmpty = "";
    public static String fileUnreadable = "";
    public static String fileBroken = "";
    public static String fileBrokenAtLine = "";
    public static String fileChangedOnDisk = "";
    public static String fileNotWritten = "";
    public static String foreignAddress = "";
    public static String tooDeep = "";
    public static String fileTooLarge = "";
    public static String nameDiffers = "";
    public static String badEntry = "";
    public static String noRoot = "";
    public static String textMissing = "";
    public static String badArticleName = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
