package org.actant.app;

import org.eclipse.osgi.util.NLS;

/** Texts that the application shows. */
final class AppMessages extends NLS {

    public static String ActantApplication_locked = "";
    public static String ActantApplication_lockedTitle = "";
    public static String ActantApplication_unwritable = "";
    public static String ColourTheme_unknown = "";
    public static String LaunchArguments_valueMissing = "";
    public static String LocationOpening_missing = "";
    public static String LocationOpening_noOpener = "";
    public static String LocationOpening_title = "";
    public static String Screenshot_failed = "";
    public static String WindowSize_malformed = "";

    static {
        NLS.initializeMessages("org.actant.app.messages", AppMessages.class);
    }

    private AppMessages() {
    }
}
