package org.actant.formats.ontology;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the language of the program. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String expectedBoolean;
    public static String expectedInteger;
    public static String expectedList;
    public static String expectedNumber;
    public static String expectedObject;
    public static String expectedText;
    public static String moreAfterEnd;
    public static String notAllowed;
    public static String notJson;
    public static String reserved;
    public static String unknownMember;

    static {
        NLS.initializeMessages("org.actant.formats.ontology.messages", Messages.class);
    }

    private Messages() {
    }
}
