package org.actant.ui.views.ontology;

import org.actant.core.ontology.edit.ScaleRef;
import org.eclipse.swt.widgets.Composite;

/** The form of an axis of realis or a scale of grades: what it and its values are called and mean. */
final class ScaleForm extends RowForm {

    private final ScaleRef scale;

    ScaleForm(Composite parent, TypeActions actions, ScaleRef scale, Runnable changed) {
        super(parent, actions, changed);
        this.scale = scale;
        sentence(Messages.keysFixed);
        texts(scale);
        add(new ValueTable(control(), actions, scale).table());
        refresh();
    }

    @Override
    boolean isCurrent() {
        return scale.in(actions().own().applied()).isPresent();
    }
}
