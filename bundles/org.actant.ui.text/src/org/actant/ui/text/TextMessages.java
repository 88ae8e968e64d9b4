package org.actant.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class TextMessages extends NLS {

    static String noArticle = "";
    static String notInDossier = "";

    static {
        initializeMessages(TextMessages.class.getPackageName() + ".messages", TextMessages.class);
    }

    private TextMessages() {
    }
}
