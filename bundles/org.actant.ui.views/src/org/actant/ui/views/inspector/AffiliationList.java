package org.actant.ui.views.inspector;

import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.Labels;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Affiliation;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Offices and memberships of an actor: what and where in one line, from when to when in the next. */
final class AffiliationList extends RowList<Affiliation> {

    AffiliationList(InspectorContext context, Composite parent) {
        super(context, parent, 1);
    }

    @Override
    void createRow(Composite parent, Subject subject, Affiliation office) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        text(cell, subject, Slot.of(office, Literals.AFFILIATION__ROLE), Messages.office, Notation.ANY, 0);
        add(new ReferenceField(context(), cell, Messages.organisation,
                Slot.of(office, Literals.AFFILIATION__ORGANISATION), true, Candidates::groups), subject);
        text(cell, subject, Slot.of(office, Literals.AFFILIATION__FROM), Messages.from, Notation.DATE, 0);
        text(cell, subject, Slot.of(office, Literals.AFFILIATION__TO), Messages.to, Notation.DATE, 0);
    }

    @Override
    void add(Subject subject) {
        context().actions().execute(subject.session(),
                new AddPart(subject.first(), Literals.ACTOR__AFFILIATIONS,
                        ActantFactory.eINSTANCE.createAffiliation()));
    }

    @Override
    void remove(Subject subject, Affiliation office) {
        context().actions().execute(subject.session(),
                new RemovePart(subject.first(), Literals.ACTOR__AFFILIATIONS, office));
    }

    @Override
    String removeName(Affiliation office) {
        return Messages.bind(Messages.removeOf, Labels.shortened(office.getRole(), Messages.office));
    }
}
