package org.actant.core.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String damagedWork = "";
    public static String notRecorded = "";
    public static String recoveredOne = "";
    public static String recovered = "";
    public static String recoveredUndo = "";
    public static String refusedWork = "";
    public static String refusedWorkUnreadable = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
