package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets a value of a type, such as its colour. A key is changed by {@link RenameType}.
 *
 * @param own     the ontology
 * @param type    the type
 * @param feature single-valued
 * @param value   null for none
 */
public record SetTypeValue(OwnCopy own, TypeRef type, EAttribute feature, @Nullable Object value)
        implements
            ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        edit.set(type.require(own, edit), feature, value);
    }
}
