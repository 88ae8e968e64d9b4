package org.actant.ui.views.inspector;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Affiliation;
import org.actant.model.Element;

/** Who holds an office in an actor, or held it, and from when to when. */
final class OfficesSection extends FoundSection<Affiliation> {

    OfficesSection(InspectorContext context) {
        super(context, Messages.officesThere);
    }

    @Override
    List<Affiliation> find(Subject shown) {
        return shown.referring(Literals.AFFILIATION__ORGANISATION, Affiliation.class);
    }

    @Override
    Row row(Subject shown, Affiliation office) {
        Element holder = (Element) office.eContainer();
        String dates = Stream.of(office.getFrom(), office.getTo()).map(date -> Objects.toString(date, ""))
                .collect(Collectors.joining("\u2013"));
        return new Row(holder, ReferenceField.escaped(Labels.shortened(office.getRole(), Messages.office)) + ": "
                + ReferenceField.linked(holder) + (dates.length() > 1 ? " \u00b7 " + dates : ""), null);
    }
}
