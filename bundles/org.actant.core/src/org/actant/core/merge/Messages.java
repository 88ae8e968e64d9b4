package org.actant.core.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String importArticle = "";
    public static String importSeveral = "";
    public static String otherClass = "";
    public static String otherThing = "";
    public static String articleThere = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
