package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.session.SessionChange;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The sections for one class of elements, below each other. It is made once and hidden while others are shown. */
final class InspectorForm {

    private final Composite control;
    private final List<InspectorSection> sections;

    /** @param sections the sections, from top to bottom */
    InspectorForm(Composite parent, List<InspectorSection> sections) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        this.sections = List.copyOf(sections);
        this.sections.forEach(section -> section.create(control));
    }

    /** Lets it be seen, or hides it. */
    void setVisible(boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    /** Shows another subject. What was typed and not yet written must have been committed. */
    void show(Subject shown) {
        sections.forEach(section -> section.show(shown));
    }

    /** Takes account of a change. */
    void changed(SessionChange change) {
        sections.forEach(section -> section.changed(change));
    }

    /** Writes what was typed and not yet written. */
    void commit() {
        sections.forEach(InspectorSection::commit);
    }

    /** Forgets what was typed and not yet written. */
    void drop() {
        sections.forEach(InspectorSection::drop);
    }

    /** True if something was typed and not yet written. */
    boolean isPending() {
        return sections.stream().anyMatch(InspectorSection::isPending);
    }

    /** Where its controls are. */
    Composite control() {
        return control;
    }
}
