package org.actant.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line, from {@code messages.properties}. */
final class Messages extends NLS {

    static String incomplete = "";
    static String failed = "";
    static String created = "";
    static String imported = "";
    static String exported = "";
    static String converted = "";
    static String noFindings = "";
    static String findings = "";
    static String reads = "";
    static String writes = "";
    static String badKind = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
