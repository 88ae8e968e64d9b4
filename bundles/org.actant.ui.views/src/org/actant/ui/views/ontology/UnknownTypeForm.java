package org.actant.ui.views.ontology;

import org.actant.core.ontology.edit.TypeRef;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of a type that the dossier uses and the ontology does not know: it can be made one, given up, or left. */
final class UnknownTypeForm extends RowForm {

    private final TypeRef type;
    private final Label used;

    UnknownTypeForm(Composite parent, TypeActions actions, TypeRef type, Runnable changed) {
        super(parent, actions, changed);
        this.type = type;
        sentence(Messages.bind(Messages.unknownType, type.key()));
        used = sentence("");
        Composite buttons = new Composite(control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        button(buttons, Messages.makeType, () -> actions.adopt(type));
        button(buttons, Messages.giveKnown, () -> actions.merge(type));
        refresh();
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    @Override
    void refresh() {
        super.refresh();
        used.setText(actions().uses(type).replace("&", "&&"));
    }

    @Override
    boolean isCurrent() {
        return actions().term(type) == null && !type.uses(actions().session().dossier()).isEmpty();
    }
}
