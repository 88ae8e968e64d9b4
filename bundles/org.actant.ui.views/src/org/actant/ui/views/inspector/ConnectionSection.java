package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.elements.Choice;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;

/** Type and level of a link or relation. */
final class ConnectionSection extends InspectorSection {

    private final EClass kind;

    /** @param kind Link or Relation */
    ConnectionSection(InspectorContext context, EClass kind) {
        super(context, "");
        this.kind = kind;
    }

    @Override
    protected void createFields(Composite parent) {
        add(ChoiceField.row(context(), parent, Messages.type, Literals.CONNECTION__TYPE, this::types));
        if (kind == Literals.LINK) {
            add(TextField.row(context(), parent, Messages.quantity, Literals.LINK__QUANTITY));
        }
        add(ChoiceField.row(context(), parent, Messages.epistemic, Literals.CONNECTION__EPISTEMIC));
    }

    private List<Choice<String>> types() {
        return context().types().types(kind);
    }
}
