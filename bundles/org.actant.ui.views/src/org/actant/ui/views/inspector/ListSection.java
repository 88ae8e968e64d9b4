package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.session.SessionChange;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Button;

/** A section with a list of values, which is shown anew whenever its subject or something of it changes. */
abstract class ListSection extends InspectorSection {

    ListSection(InspectorContext context, String heading) {
        super(context, heading);
    }

    /** Shows the values of the subject. */
    abstract void refresh(Subject shown);

    /** Shows the values in a feature of a single subject; those of several are not shown. */
    static <T> void refresh(Subject shown, EReference feature, RowList<T> rows, Button add) {
        @SuppressWarnings("unchecked")
        List<T> values = (List<T>) shown.first().eGet(feature);
        rows.show(shown, shown.isSingle() ? values : List.of());
        add.setEnabled(shown.isSingle());
    }

    @Override
    public void show(Subject shown) {
        super.show(shown);
        refresh();
    }

    @Override
    public void changed(SessionChange change) {
        super.changed(change);
        refresh();
    }

    private void refresh() {
        Subject shown = subject();
        if (shown != null) {
            refresh(shown);
        }
    }
}
