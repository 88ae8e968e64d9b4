package org.actant.core.ontology;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the language of the program. */
@NonNullByDefault({})
final class Messages extends NLS {

    static String at;
    static String check_cycle;
    static String check_endsDiffer;
    static String check_inverse;
    static String check_noKey;
    static String check_number;
    static String check_twice;
    static String check_unknownColour;
    static String check_unknownFiller;
    static String check_unknownParent;
    static String check_unknownRole;
    static String check_unknownVocabulary;
    static String file_noOntology;
    static String file_outside;
    static String file_tooDeep;
    static String file_tooLarge;
    static String file_unreadable;

    static {
        NLS.initializeMessages("org.actant.core.ontology.messages", Messages.class);
    }

    private Messages() {
    }
}
