package org.actant.app;

import org.eclipse.osgi.util.NLS;

/** Texts that the application shows. */
final class AppMessages extends NLS {

    static String ActantApplication_locked = "";
    static String ActantApplication_lockedTitle = "";
    static String ActantApplication_unwritable = "";
    static String ColourTheme_unknown = "";
    static String LaunchArguments_valueMissing = "";
    static String LocationOpening_missing = "";
    static String LocationOpening_noOpener = "";
    static String LocationOpening_title = "";
    static String Screenshot_failed = "";
    static String WindowSize_malformed = "";

    static {
        NLS.initializeMessages("org.actant.app.messages", AppMessages.class);
    }

    private AppMessages() {
    }
}
