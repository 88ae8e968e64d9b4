package org.actant.ui.views.inspector;

import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Realis;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Other readings that the text allows: of each, the axes on which it differs. */
final class AlternativeList extends RowList<Realis> {

    private final Slot slot;

    /** @param realis the feature that holds the realis of the class of elements */
    AlternativeList(InspectorContext context, Composite parent, EReference realis) {
        super(context, parent, 1);
        slot = slot(realis);
    }

    /** Where the alternatives to a realis are. */
    static Slot slot(EReference realis) {
        return Slot.in(realis, Literals.REALIS__ALTERNATIVES);
    }

    @Override
    void createRow(Composite parent, Subject subject, Realis reading) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        axis(cell, subject, Messages.actuality, Slot.of(reading, Literals.REALIS__ACTUALITY));
        axis(cell, subject, Messages.polarity, Slot.of(reading, Literals.REALIS__POLARITY));
        axis(cell, subject, Messages.volition, Slot.of(reading, Literals.REALIS__VOLITION));
        axis(cell, subject, Messages.phase, Slot.of(reading, Literals.REALIS__PHASE));
        axis(cell, subject, Messages.degree, Slot.of(reading, Literals.REALIS__DEGREE));
    }

    private void axis(Composite cell, Subject subject, String name, Slot axis) {
        add(ChoiceField.row(context(), cell, name, axis), subject);
    }

    @Override
    void add(Subject subject) {
        context().actions().execute(subject.session(), slot.add(subject, ActantFactory.eINSTANCE.createRealis()));
    }

    @Override
    void remove(Subject subject, Realis reading) {
        context().actions().execute(subject.session(), slot.remove(subject, reading));
    }

    @Override
    String removeName(Realis reading) {
        return Messages.bind(Messages.removeOf, Messages.alternatives);
    }
}
