package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.model.ActantFactory;
import org.actant.ui.views.inspector.PartList.Column;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A list of parts of one element: further names, codes, offices, times. */
final class PartsSection extends ListSection {

    private final EReference list;
    private final String heading;
    private final List<Column> columns;
    private @Nullable PartList rows;
    private @Nullable Button add;

    PartsSection(InspectorContext context, String heading, EReference list, List<Column> columns) {
        super(context, heading);
        this.list = list;
        this.heading = heading;
        this.columns = List.copyOf(columns);
    }

    @Override
    protected void createFields(Composite parent) {
        rows = add(new PartList(context(), parent, list, columns));
        add = headButton(Messages.bind(Messages.addTo, heading), this::add);
    }

    private void add() {
        Subject shown = subject();
        if (shown != null && shown.isSingle()) {
            EObject part = ActantFactory.eINSTANCE.create(list.getEReferenceType());
            context().actions().execute(shown.session(), new AddPart(shown.first(), list, part));
        }
    }

    @Override
    void refresh(Subject shown) {
        PartList parts = rows;
        Button button = add;
        if (parts != null && button != null) {
            refresh(shown, list, parts, button);
        }
    }
}
