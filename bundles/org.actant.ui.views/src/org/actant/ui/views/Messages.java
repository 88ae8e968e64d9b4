package org.actant.ui.views;

import org.eclipse.osgi.util.NLS;

/** Texts that the views share. */
final class Messages extends NLS {

    public static String cannotFind = "";
    public static String cannotOpen = "";
    public static String choose = "";
    public static String chooseAll = "";
    public static String chooseFilter = "";
    public static String chooseMore = "";
    public static String chooseWord = "";
    public static String coverage = "";
    public static String coverageLink = "";
    public static String coverageLoading = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
