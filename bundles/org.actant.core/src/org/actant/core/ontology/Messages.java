package org.actant.core.ontology;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the language of the program. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String check_cycle;
    public static String check_endsDiffer;
    public static String check_inverse;
    public static String check_noKey;
    public static String check_number;
    public static String check_twice;
    public static String check_unknownColour;
    public static String check_unknownFiller;
    public static String check_unknownParent;
    public static String check_unknownRole;
    public static String check_unknownVocabulary;

    static {
        NLS.initializeMessages("org.actant.core.ontology.messages", Messages.class);
    }

    private Messages() {
    }
}
