package org.actant.formats.ontology;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the language of the program. */
@NonNullByDefault({})
final class Messages extends NLS {

    static String expectedBoolean;
    static String expectedInteger;
    static String expectedList;
    static String expectedNumber;
    static String expectedObject;
    static String expectedText;
    static String moreAfterEnd;
    static String notAllowed;
    static String notJson;
    static String reserved;
    static String unknownMember;

    static {
        NLS.initializeMessages("org.actant.formats.ontology.messages", Messages.class);
    }

    private Messages() {
    }
}
