package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
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
        add(ReferenceField.row(context(), parent, Messages.filler, Literals.PARTICIPATION__FILLER, this::fillers));
        add(FlagField.row(context(), parent, Messages.implied, Literals.PARTICIPATION__IMPLIED)).control()
                .setToolTipText(Messages.impliedHint);
    }

    private List<Labelled<String>> roles() {
        Subject shown = subject();
        return shown != null && shown.first().eContainer() instanceof Event event
                ? context().types().roles(event.getType())
                : List.of();
    }

    private List<Element> fillers(Subject shown) {
        return shown.first() instanceof Participation participation && participation.eContainer() instanceof Event event
                ? Candidates.fillers(context(), shown, event, participation.getRole())
                : List.of();
    }
}
