package org.actant.query;

import org.eclipse.osgi.util.NLS;

/** Texts of running queries, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String tooCostly = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
