package org.actant.core.validation;

import java.nio.file.Path;
import java.util.List;
import org.actant.model.Element;

/**
 * What a rule found.
 *
 * @param rule     id of the rule
 * @param severity how bad it is
 * @param element  the element that it is about
 * @param file     the file of the element, relative to the folder of the dossier
 * @param message  a sentence that says what is wrong, in the language of the user interface
 * @param fixes    ways out of it, the likeliest first; they hold as long as the finding does
 */
public record Finding(String rule, Severity severity, Element element, Path file, String message,
        List<QuickFix> fixes) {

    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** A finding with no way out that the program knows. */
    public Finding(String rule, Severity severity, Element element, Path file, String message) {
        this(rule, severity, element, file, message, List.of());
    }

    /** True if both say the same of the same element, whatever the ways out. */
    public boolean saysTheSameAs(Finding other) {
        return element == other.element && rule.equals(other.rule) && message.equals(other.message);
    }

    /** How bad a finding is. */
    public enum Severity {
        /** The model contradicts itself or its texts. */
        ERROR,
        /** The model says something that its ontology does not know or allow, or lacks something. */
        WARNING,
        /** Worth a look; nothing need be wrong. */
        HINT
    }
}
