package org.actant.ui;

import org.eclipse.osgi.util.NLS;

/** Texts that the shared parts of the workbench show. */
final class Messages extends NLS {

    public static String articleInput_toolTip = "";
    public static String articleEditors_noArticle = "";
    public static String dossierSaveable_failed = "";
    public static String dossierSaveable_toolTip = "";
    public static String outsideChanges_title = "";
    public static String outsideChanges_message = "";
    public static String unsavedWork_title = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
