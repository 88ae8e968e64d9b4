package org.actant.core.identity;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String fold = "";
    public static String foldSeveral = "";
    public static String part = "";
    public static String partSeveral = "";
    public static String moveMention = "";
    public static String moveMentions = "";
    public static String splitOff = "";
    public static String possiblySame = "";
    public static String tellApart = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
