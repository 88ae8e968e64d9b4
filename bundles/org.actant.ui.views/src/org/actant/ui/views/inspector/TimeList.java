package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The times of an event or relation, each with its value, how it lies to what, and the words that say so. */
final class TimeList extends RowList<TimeSpec> {

    private static final int RELATION_WIDTH = 120;

    private final EReference list;

    TimeList(InspectorContext context, Composite parent, EReference list) {
        super(context, parent, 2);
        this.list = list;
    }

    @Override
    Object look(Subject subject, TimeSpec time) {
        return evidence(subject, time);
    }

    @Override
    void createRow(Composite parent, Subject subject, TimeSpec time) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        text(cell, subject, Slot.of(time, Literals.TIME_SPEC__VALUE), Messages.timeExample, Notation.TIME, 0);
        choice(cell, subject, Slot.of(time, Literals.TIME_SPEC__RELATION), Messages.relation, RELATION_WIDTH);
        createSource(cell, subject, time);
        add(new TimeAnchorField(context(), cell, Slot.of(time, Literals.TIME_SPEC__ANCHOR)), subject);
        Button details = Field.button(parent, "\u203a", Messages.bind(Messages.details, Messages.times),
                () -> context().actions().select(subject.session(), time));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(details);
    }

    /** The words that say when; a label if no words do. */
    private void createSource(Composite cell, Subject subject, TimeSpec time) {
        List<Anchored> evidence = evidence(subject, time);
        if (evidence.isEmpty()) {
            Label label = new Label(cell, SWT.NONE);
            label.setText(Messages.anchor);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
            return;
        }
        Anchored words = evidence.get(0);
        new NameLink(cell, context().types(), () -> context().actions().reveal(subject.session(), words)).quote(words);
    }

    private static List<Anchored> evidence(Subject subject, TimeSpec time) {
        return subject.session().references().to(time, Literals.ANCHORED__EVIDENCE_OF, Anchored.class);
    }

    @Override
    void add(Subject subject) {
        context().actions().execute(subject.session(),
                new AddPart(subject.first(), list, ActantFactory.eINSTANCE.createTimeSpec()));
    }

    @Override
    void remove(Subject subject, TimeSpec time) {
        context().actions().delete(subject.session(), List.of(time));
    }

    @Override
    String removeName(TimeSpec time) {
        return Messages.remove;
    }
}
