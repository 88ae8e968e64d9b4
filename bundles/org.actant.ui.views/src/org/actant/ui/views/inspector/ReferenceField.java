package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.Function;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.views.ElementDialog;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A reference to another element: its name leads to it, a button chooses another one, a button takes it away. */
public class ReferenceField extends Field {

    private final Composite row;
    private final NameLink link;
    private @Nullable Button clear;
    private final String label;
    private final Function<Subject, ? extends List<? extends Element>> candidates;

    /** A reference in a row of its own, with its label. */
    public static ReferenceField row(InspectorContext context, Composite parent, String label, EReference feature,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        return row(context, parent, label, Slot.of(feature), candidates);
    }

    /** A reference in a row of its own, with its label. */
    static ReferenceField row(InspectorContext context, Composite parent, String label, Slot slot,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        label(parent, label);
        return new ReferenceField(context, parent, label, slot, true, candidates);
    }

    /** A reference that only leads to where it points. */
    static ReferenceField link(InspectorContext context, Composite parent, String label, Slot slot) {
        return new ReferenceField(context, parent, label, slot, false, shown -> List.of());
    }

    /**
     * @param label      what the reference means, for screen readers and for the dialog
     * @param slot       where the reference is read and written
     * @param editable   whether buttons choose another element and take the reference away
     * @param candidates the elements that may be chosen for what is shown
     */
    public ReferenceField(InspectorContext context, Composite parent, String label, Slot slot, boolean editable,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        super(context, slot);
        this.label = label;
        this.candidates = candidates;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(editable ? 3 : 1).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
        link = new NameLink(row, context.types(), this::follow);
        name(link.control(), label);
        if (editable) {
            button(row, "\u2026", Messages.bind(Messages.chooseFor, label), this::choose);
            clear = button(row, "\u2715", Messages.bind(Messages.clearFor, label), () -> point(null));
        }
    }

    /** What the reference points at; null if it points at nothing, or the owners differ. */
    @Nullable
    Element target() {
        return value() instanceof Element target ? target : null;
    }

    /** Lets the reference point at an element, or at nothing. */
    void point(@Nullable Element chosen) {
        write(chosen);
    }

    private void follow() {
        Subject shown = subject();
        Element target = target();
        if (shown != null && target != null) {
            context().actions().select(shown.session(), target);
        }
    }

    private void choose() {
        Subject shown = subject();
        if (shown != null) {
            Element chosen = new ElementDialog(row.getShell(), label, candidates.apply(shown),
                    context().types()).choose();
            if (chosen != null) {
                point(chosen);
            }
        }
    }

    @Override
    public void refresh() {
        if (!row.isDisposed()) {
            Element target = target();
            link.show(target);
            Button button = clear;
            if (button != null) {
                button.setEnabled(target != null);
            }
        }
    }

    /** The name of an element as the text of a link. */
    static String linked(Element target) {
        return "<a>" + escaped(Labels.of(target)) + "</a>";
    }

    /** A text without what a link would take for markup or for a mnemonic. */
    static String escaped(String text) {
        return text.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a');
    }
}
