package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.RemovePart;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A list of parts of an element, each with a few fields side by side: names, codes, offices, times. */
final class PartList extends RowList<EObject> {

    /**
     * A field of a part.
     *
     * @param feature the feature
     * @param label   what it is, shown in the empty field
     * @param width   its width in SWT points; 0 for what is left
     */
    record Column(EAttribute feature, String label, int width) {
    }

    private final EReference list;
    private final List<Column> columns;

    PartList(InspectorContext context, Composite parent, EReference list, List<Column> columns) {
        super(context, parent, columns.size());
        this.list = list;
        this.columns = List.copyOf(columns);
    }

    @Override
    void createRow(Composite parent, Subject subject, EObject part) {
        for (Column column : columns) {
            GridDataFactory layout = GridDataFactory.fillDefaults().grab(column.width() == 0, false)
                    .hint(column.width() == 0 ? 60 : column.width(), SWT.DEFAULT);
            if (column.feature().getEAttributeType() instanceof EEnum type) {
                ChoiceField field = new ChoiceField(context(), parent, column.feature(), part,
                        () -> context().types().values(type));
                Field.name(field.control(), column.label());
                layout.applyTo(field.control());
                add(field, subject);
            } else {
                TextField field = new TextField(context(), parent, SWT.BORDER | SWT.SINGLE, column.feature(), part);
                field.control().setMessage(column.label());
                field.control().setToolTipText(column.label());
                Field.name(field.control(), column.label());
                layout.applyTo(field.control());
                add(field, subject);
            }
        }
    }

    @Override
    void remove(Subject subject, EObject part) {
        if (part instanceof Element element) {
            context().actions().delete(subject.session(), List.of(element));
        } else {
            context().actions().execute(subject.session(), new RemovePart(subject.first(), list, part));
        }
    }

    @Override
    String removeName(EObject part) {
        return Messages.remove;
    }
}
