package org.actant.ui.views.inspector;

import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.commands.UseName;
import org.actant.core.session.Labels;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.actant.model.Name;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Further names of an entity: text, form, language, and a button that makes one the main name. */
final class NameList extends RowList<Name> {

    private static final int FORM_WIDTH = 140;

    NameList(InspectorContext context, Composite parent) {
        super(context, parent, 2);
    }

    @Override
    void createRow(Composite parent, Subject subject, Name name) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        TextField text = text(cell, subject, Slot.of(name, Literals.NAME__TEXT), Messages.name, Notation.ANY, 0);
        ((GridData) text.control().getLayoutData()).horizontalSpan = 2;
        choice(cell, subject, Slot.of(name, Literals.NAME__FORM), Messages.form, FORM_WIDTH);
        text(cell, subject, Slot.of(name, Literals.NAME__LANGUAGE), Messages.language, Notation.LANGUAGE, 0);
        Button use = Field.button(parent, "\u2191", Messages.useName, () -> use(subject, name));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(use);
    }

    private void use(Subject subject, Name name) {
        commit();
        if (subject.first() instanceof Entity entity && name.getText() != null && !name.getText().isBlank()) {
            context().actions().execute(subject.session(), new UseName(entity, name));
        }
    }

    @Override
    void add(Subject subject) {
        context().actions().execute(subject.session(),
                new AddPart(subject.first(), Literals.ENTITY__NAMES, ActantFactory.eINSTANCE.createName()));
    }

    @Override
    void remove(Subject subject, Name name) {
        context().actions().execute(subject.session(), new RemovePart(subject.first(), Literals.ENTITY__NAMES, name));
    }

    @Override
    String removeName(Name name) {
        return Messages.bind(Messages.removeOf, Labels.shortened(name.getText(), Messages.name));
    }
}
