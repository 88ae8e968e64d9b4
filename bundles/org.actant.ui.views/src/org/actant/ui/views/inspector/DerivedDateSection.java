package org.actant.ui.views.inspector;

import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.times.DerivedTime;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The date of an event or relation as it follows from the dates of others, with the way to it. */
final class DerivedDateSection extends InspectorSection {

    private final TimeTexts texts = new TimeTexts(DerivedDateSection::linked);
    private @Nullable Link line;

    DerivedDateSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        Link made = new Link(parent, SWT.WRAP);
        made.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(made);
        line = made;
    }

    private static String linked(Element element) {
        return "<a href=\"" + element.getId() + "\">" + ReferenceField.escaped(Labels.of(element)) + "</a>";
    }

    private void follow(String id) {
        Subject shown = subject();
        Element target = shown == null ? null : shown.session().element(id);
        if (shown != null && target != null) {
            context().actions().select(shown.session(), target);
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
        Subject shown = subject();
        Link text = line;
        if (shown == null || text == null) {
            return;
        }
        String said = shown.isSingle() ? say(shown) : "";
        if (!said.equals(text.getText()) || said.isEmpty()) {
            text.setText(said);
            setVisible(false, !said.isEmpty());
            context().actions().resized();
        }
    }

    /** The date and how it was derived; empty if it is stated or unknown. */
    private String say(Subject shown) {
        DerivedTime time = DerivedTimes.of(shown.session(), context().types().index()).of(shown.first());
        return time.isDerived() || time.isContradictory() ? Messages.bind(Messages.derivedDate, texts.full(time)) : "";
    }
}
