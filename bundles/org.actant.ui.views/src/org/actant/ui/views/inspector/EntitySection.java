package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.actant.ui.elements.Choice;
import org.eclipse.swt.widgets.Composite;

/** Name, type and definiteness of an actor, place, item or time. */
final class EntitySection extends InspectorSection {

    EntitySection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.name, Literals.ENTITY__NAME));
        add(ChoiceField.row(context(), parent, Messages.type, Literals.ENTITY__TYPE, this::types));
        add(ChoiceField.row(context(), parent, Messages.definiteness, Literals.ENTITY__DEFINITENESS));
    }

    private List<Choice<String>> types() {
        Subject shown = subject();
        return shown != null && shown.first() instanceof Entity entity
                ? context().types().types(entity.eClass())
                : List.of();
    }
}
