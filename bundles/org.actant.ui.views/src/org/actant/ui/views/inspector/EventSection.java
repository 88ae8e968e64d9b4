package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.elements.Labelled;
import org.eclipse.swt.widgets.Composite;

/** Label, type, mode and place of an event. */
final class EventSection extends InspectorSection {

    private static final String PLACE = "place";

    EventSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.label, Literals.EVENT__LABEL));
        add(TypeField.row(context(), parent, Literals.EVENT__TYPE));
        add(ChoiceField.row(context(), parent, Messages.mode, Literals.EVENT__MODE, this::modes));
        add(ReferenceField.row(context(), parent, Messages.place, Literals.EVENT__PLACE, this::places));
        add(FlagField.row(context(), parent, Messages.placeImplied, Literals.EVENT__PLACE_IMPLIED));
    }

    private List<Labelled<String>> modes() {
        Subject shown = subject();
        return shown != null && shown.first() instanceof Event event
                ? context().types().modes(event.getType())
                : List.of();
    }

    private List<Element> places(Subject shown) {
        OntologyIndex index = context().types().index();
        List<Element> places = Candidates.entities(shown);
        places.removeIf(entity -> shown.first() instanceof Event event && index.roles(event.getType()).stream()
                .filter(role -> PLACE.equals(role.getField())).anyMatch(role -> !index.fits(entity, role)));
        return places;
    }
}
