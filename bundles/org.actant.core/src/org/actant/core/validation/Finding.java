package org.actant.core.validation;

import java.nio.file.Path;
import org.actant.model.Element;

/**
 * What a rule found.
 *
 * @param rule     id of the rule
 * @param severity how bad it is
 * @param element  the element that it is about
 * @param file     the file of the element, relative to the folder of the dossier
 * @param message  a sentence that says what is wrong, in the language of the user interface
 */
public record Finding(String rule, Severity severity, Element element, Path file, String message) {

    /** How bad a finding is. */
    public enum Severity {
        /** The model contradicts itself or its texts. */
        ERROR,
        /** The model says something that its ontology does not know or allow. */
        WARNING
    }
}
