package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.ui.elements.Choice;
import org.eclipse.swt.widgets.Composite;

/** Label, type, mode and place of an event. */
final class EventSection extends InspectorSection {

    EventSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.label, Literals.EVENT__LABEL));
        add(ChoiceField.row(context(), parent, Messages.type, Literals.EVENT__TYPE,
                () -> context().types().types(Literals.EVENT)));
        add(ChoiceField.row(context(), parent, Messages.mode, Literals.EVENT__MODE, this::modes));
        add(ReferenceField.row(context(), parent, Messages.place, Literals.EVENT__PLACE,
                session -> session.dossier().getEntities()));
        add(FlagField.row(context(), parent, Messages.placeImplied, Literals.EVENT__PLACE_IMPLIED));
    }

    private List<Choice<String>> modes() {
        Subject shown = subject();
        return shown != null && shown.first() instanceof Event event
                ? context().types().modes(event.getType())
                : List.of();
    }
}
