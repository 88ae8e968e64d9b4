package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives a coding another code.
 *
 * @param coding the coding
 * @param scheme key of the scheme
 * @param code   code of that scheme
 * @param mode   mode of that code, or null
 */
public record SetCode(Coding coding, String scheme, String code, @Nullable String mode) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.set, Labels.shortened(code, scheme));
    }

    @Override
    public void run(Edit edit) {
        edit.set(coding, Literals.CODING__SCHEME, scheme);
        edit.set(coding, Literals.CODING__CODE, code);
        edit.set(coding, Literals.CODING__MODE, mode);
    }
}
