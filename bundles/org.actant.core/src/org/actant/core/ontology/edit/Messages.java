package org.actant.core.ontology.edit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String addType = "";
    public static String changeType = "";
    public static String changeEntry = "";
    public static String changeSchemes = "";
    public static String renameType = "";
    public static String mergeTypes = "";
    public static String splitType = "";
    public static String deleteType = "";
    public static String addRole = "";
    public static String changeRole = "";
    public static String deleteRole = "";
    public static String replaceOntology = "";
    public static String emptyKey = "";
    public static String keyTaken = "";
    public static String noType = "";
    public static String noRole = "";
    public static String mergeOther = "";
    public static String changeModes = "";
    public static String modeTwice = "";
    public static String changeInverse = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
