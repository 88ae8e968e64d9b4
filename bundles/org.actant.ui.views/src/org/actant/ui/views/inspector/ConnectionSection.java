package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;

/** Type, quantity, level and confidence of a link or relation, and how several ends are read. */
final class ConnectionSection extends InspectorSection {

    private final EClass kind;

    /** @param kind Link or Relation */
    ConnectionSection(InspectorContext context, EClass kind) {
        super(context, "");
        this.kind = kind;
    }

    @Override
    protected void createFields(Composite parent) {
        add(TypeField.row(context(), parent, Literals.CONNECTION__TYPE));
        if (kind == Literals.LINK) {
            add(TextField.row(context(), parent, Messages.quantity, Literals.LINK__QUANTITY))
                    .expecting(Notation.DURATION).control().setMessage(Messages.durationExample);
        }
        add(ChoiceField.row(context(), parent, Messages.epistemic, Literals.CONNECTION__EPISTEMIC));
        add(ChoiceField.row(context(), parent, Messages.confidence, Literals.CONNECTION__CONFIDENCE));
        add(ChoiceField.row(context(), parent, Messages.sourceMode, Literals.CONNECTION__SOURCE_MODE));
        add(ChoiceField.row(context(), parent, Messages.targetMode, Literals.CONNECTION__TARGET_MODE));
    }
}
