package org.actant.core.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String linkMention = "";
    public static String linkAll = "";
    public static String newEntity = "";
    public static String newEvent = "";
    public static String fillRole = "";
    public static String delete = "";
    public static String deleteSeveral = "";
    public static String set = "";
    public static String setRealis = "";
    public static String moveSpan = "";
    public static String addCue = "";
    public static String addQualifier = "";
    public static String addAnaphor = "";
    public static String addTo = "";
    public static String newLink = "";
    public static String newRelation = "";
    public static String newClaim = "";
    public static String attribute = "";
    public static String newSource = "";
    public static String reanchor = "";
    public static String attributeToAuthor = "";
    public static String authorOf = "";
    public static String copyEvent = "";
    public static String copyOf = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
