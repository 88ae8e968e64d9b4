package org.actant.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class TextMessages extends NLS {

    public static String noArticle = "";
    public static String notInDossier = "";

    static {
        initializeMessages(TextMessages.class.getPackageName() + ".messages", TextMessages.class);
    }

    private TextMessages() {
    }
}
