package org.actant.ui.views.inspector;

import org.actant.core.session.SessionChange;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** To what a part belongs: a participation or a time to its event. */
final class PartOfSection extends InspectorSection {

    private @Nullable NameLink link;

    PartOfSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        Field.label(parent, Messages.partOf);
        NameLink made = new NameLink(parent, context().types(), this::follow);
        Field.name(made.control(), Messages.partOf);
        link = made;
    }

    private @Nullable Element whole() {
        Subject shown = subject();
        return shown != null && shown.first().eContainer() instanceof Element whole ? whole : null;
    }

    private void follow() {
        Subject shown = subject();
        Element whole = whole();
        if (shown != null && whole != null) {
            context().actions().select(shown.session(), whole);
        }
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
        NameLink shownLink = link;
        Element whole = whole();
        if (shownLink != null) {
            shownLink.show(whole);
        }
    }
}
