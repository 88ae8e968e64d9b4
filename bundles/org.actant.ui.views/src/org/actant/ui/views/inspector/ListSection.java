package org.actant.ui.views.inspector;

import org.actant.core.session.SessionChange;

/**
 * A section with a list of values of a single element, which is shown anew whenever its subject or something of it
 * changes. Of several elements there is nothing in common to show.
 */
abstract class ListSection extends InspectorSection {

    ListSection(InspectorContext context, String heading) {
        super(context, heading);
    }

    /** Shows the values of a subject that is one element; true if there are any. */
    abstract boolean refresh(Subject shown);

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
            setVisible(shown.isSingle(), shown.isSingle() && refresh(shown));
        }
    }
}
