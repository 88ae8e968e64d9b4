package org.actant.ui.views;

import org.eclipse.osgi.util.NLS;

/** Texts that the views share. */
final class Messages extends NLS {

    static String cannotOpen = "";
    static String choose = "";
    static String chooseFilter = "";
    static String chooseMore = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
