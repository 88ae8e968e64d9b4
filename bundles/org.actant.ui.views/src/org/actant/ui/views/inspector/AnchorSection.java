package org.actant.ui.views.inspector;

import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The words that something is anchored on, how they are read and what is doubtful about them. */
final class AnchorSection extends InspectorSection {

    private @Nullable Link quote;

    AnchorSection(InspectorContext context) {
        super(context, Messages.words);
    }

    @Override
    protected void createFields(Composite parent) {
        Field.label(parent, Messages.quote);
        Link link = new Link(parent, SWT.WRAP);
        Field.name(link, Messages.quote);
        link.addListener(SWT.Selection, event -> reveal());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
        quote = link;
        add(TextField.row(context(), parent, Messages.reading, Literals.ANCHORED__READING));
        add(ChoiceField.row(context(), parent, Messages.doubt, Literals.ANCHORED__DOUBT));
        add(ChoiceField.row(context(), parent, Messages.doubtReason, Literals.ANCHORED__DOUBT_REASON));
    }

    private void reveal() {
        Subject shown = subject();
        if (shown != null) {
            context().actions().reveal(shown.session(), shown.first());
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
        Anchored anchored = only(Anchored.class);
        Link link = quote;
        if (link != null) {
            link.setText(anchored == null
                    ? ""
                    : "<a>\u201c" + ReferenceField.escaped(Labels.of(anchored)) + "\u201d</a>");
        }
    }
}
