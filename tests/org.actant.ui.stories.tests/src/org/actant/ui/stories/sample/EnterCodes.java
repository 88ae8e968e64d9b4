package org.actant.ui.stories.sample;

import org.actant.model.ActantPackage.Literals;

/** Gives what is selected its codes, those too that no list has. */
record EnterCodes(Hands hands) {

    /** @param heading the section of the form */
    void enter(Node coding, String heading) {
        String button = "Add to " + heading;
        String start = coding.text("scheme") + "  " + coding.text("code");
        String mode = coding.has("mode") ? " \u00b7 " + coding.text("mode") : "";
        if (hands.desk().types().index().scheme(coding.text("scheme"))
                .filter(scheme -> scheme.codes().stream().anyMatch(code -> code.getCode().equals(coding.text("code"))))
                .isPresent()) {
            hands.inspector().choose(button, start, row -> (row.equals(start + mode) || row.startsWith(start + "  "))
                    && (mode.isEmpty() ? !row.contains(" \u00b7 ") : row.endsWith(mode)));
        } else {
            hands.inspector().invent(button, coding.text("scheme"), coding.text("code"));
        }
    }

    /** Enters the code of an event, and how it was found. */
    void enterCoding(Node coding) {
        enter(coding, "Codings");
        hands.inspector().press("Details of Code");
        if (coding.has("contexts")) {
            hands.inspector().write("Contexts", String.join(", ", coding.texts("contexts")));
        }
        hands.pick("Differs because", Literals.CODING_AUXILIARY, coding, "auxiliary");
        hands.write("Code if it happens", coding, "base");
        hands.inspector().check("in doubt", coding.is("uncertain"));
    }
}
