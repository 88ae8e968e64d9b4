package org.actant.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String incomplete = "";
    public static String failed = "";
    public static String fault = "";
    public static String created = "";
    public static String imported = "";
    public static String exported = "";
    public static String converted = "";
    public static String ontologyExported = "";
    public static String ontologyImported = "";
    public static String ontologyLoses = "";
    public static String noFindings = "";
    public static String findings = "";
    public static String reads = "";
    public static String writes = "";
    public static String badKind = "";
    public static String oneQuery = "";
    public static String noSuchQuery = "";
    public static String atColumn = "";
    public static String moreRows = "";
    public static String noVerb = "";
    public static String missing = "";
    public static String unknownWord = "";
    public static String unfitValue = "";
    public static String unsavedPassedOver = "";
    public static String unsavedInTheWay = "";
    public static String nothingUnsaved = "";
    public static String recoveredAndSaved = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
