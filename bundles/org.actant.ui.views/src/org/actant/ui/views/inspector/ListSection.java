package org.actant.ui.views.inspector;

import org.actant.core.session.SessionChange;

/**
 * A section with a list of values, which is shown anew whenever its subject or something of it changes. Of several
 * elements it is shown if these can have values in common.
 */
abstract class ListSection extends InspectorSection {

    ListSection(InspectorContext context, String heading) {
        super(context, heading);
    }

    /** Whether several elements can have values in common. */
    boolean isShareable() {
        return false;
    }

    /** Shows the values of a subject; true if there are any. */
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
            boolean isShown = shown.isSingle() || isShareable();
            setVisible(isShown, isShown && refresh(shown));
        }
    }
}
