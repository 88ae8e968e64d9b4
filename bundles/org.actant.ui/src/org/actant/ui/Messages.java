package org.actant.ui;

import org.eclipse.osgi.util.NLS;

/** Texts that the shared parts of the workbench show. */
final class Messages extends NLS {

    static String articleInput_toolTip = "";
    static String articleEditors_noArticle = "";
    static String dossierSaveable_failed = "";
    static String dossierSaveable_toolTip = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
