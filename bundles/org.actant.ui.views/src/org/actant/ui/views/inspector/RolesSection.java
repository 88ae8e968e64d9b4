package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;

/** The events that an element takes part in or that happen there, with its role in each. */
final class RolesSection extends FoundSection<Element> {

    RolesSection(InspectorContext context) {
        super(context, Messages.takesPart);
    }

    @Override
    List<Element> find(Subject shown) {
        List<Element> found = new ArrayList<>(shown.referring(Literals.PARTICIPATION__FILLER, Participation.class));
        found.addAll(shown.referring(Literals.EVENT__PLACE, Event.class));
        return found;
    }

    @Override
    Row row(Subject shown, Element found) {
        return found instanceof Participation participation && participation.eContainer() instanceof Event event
                ? row(event, context().types().role(event.getType(), participation.getRole()))
                : row(found, Messages.place);
    }

    private static Row row(Element event, String role) {
        return new Row(event, ReferenceField.escaped(role) + ": " + ReferenceField.linked(event), null);
    }
}
