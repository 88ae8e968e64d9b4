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
    public static String ontology_at = "";
    public static String ontology_illegalValue = "";
    public static String ontology_noOntology = "";
    public static String ontology_otherModel = "";
    public static String ontology_outside = "";
    public static String ontology_tooLarge = "";
    public static String ontology_unknownElement = "";
    public static String ontology_unreadable = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
