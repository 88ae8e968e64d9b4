package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.ui.elements.Labelled;
import org.eclipse.swt.widgets.Composite;

/** Role and filler of one participation. */
final class ParticipationSection extends InspectorSection {

    ParticipationSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(ChoiceField.row(context(), parent, Messages.role, Literals.PARTICIPATION__ROLE, this::roles));
        add(FillerField.row(context(), parent));
        add(FlagField.row(context(), parent, Messages.implied, Literals.PARTICIPATION__IMPLIED)).control()
                .setToolTipText(Messages.impliedHint);
    }

    private List<Labelled<String>> roles() {
        Subject shown = subject();
        return shown != null && shown.first().eContainer() instanceof Event event
                ? context().types().roles(event.getType())
                : List.of();
    }
}
