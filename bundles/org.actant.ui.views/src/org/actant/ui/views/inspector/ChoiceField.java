package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.WheelThrough;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One value of several. A value that is none of them is shown as it is and stays until another is chosen. */
public final class ChoiceField extends Field {

    private final Combo combo;
    private final Supplier<? extends List<? extends Labelled<?>>> source;
    private List<Labelled<?>> choices = List.of();

    /** A choice in a row of its own, with its label. */
    public static ChoiceField row(InspectorContext context, Composite parent, String label, EAttribute feature,
            Supplier<? extends List<? extends Labelled<?>>> source) {
        return row(context, parent, label, Slot.of(feature), source);
    }

    /** A choice among the values of an enum in a row of its own, with its label. */
    static ChoiceField row(InspectorContext context, Composite parent, String label, Slot slot) {
        return row(context, parent, label, slot, () -> context.types().values(type(slot)));
    }

    private static ChoiceField row(InspectorContext context, Composite parent, String label, Slot slot,
            Supplier<? extends List<? extends Labelled<?>>> source) {
        label(parent, label);
        ChoiceField field = new ChoiceField(context, parent, slot, source);
        name(field.combo, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field.combo);
        return field;
    }

    /** A choice among the values of an enum in a row of its own, with its label. */
    public static ChoiceField row(InspectorContext context, Composite parent, String label, EAttribute feature) {
        return row(context, parent, label, Slot.of(feature));
    }

    /** A choice among the values of an enum. */
    ChoiceField(InspectorContext context, Composite parent, Slot slot) {
        this(context, parent, slot, () -> context.types().values(type(slot)));
    }

    /**
     * @param slot   where the value is read and written
     * @param source what may be chosen now
     */
    public ChoiceField(InspectorContext context, Composite parent, Slot slot,
            Supplier<? extends List<? extends Labelled<?>>> source) {
        super(context, slot);
        this.source = source;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(16);
        WheelThrough.install(combo);
        combo.addListener(SWT.Selection, event -> selected());
    }

    private static EEnum type(Slot slot) {
        return (EEnum) ((EAttribute) slot.feature()).getEAttributeType();
    }

    /** The control. */
    public Combo control() {
        return combo;
    }

    private void selected() {
        int index = combo.getSelectionIndex();
        if (index >= 0) {
            write(choices.get(index).value());
        }
    }

    @Override
    public void refresh() {
        if (combo.isDisposed()) {
            return;
        }
        Object value = value();
        List<Labelled<?>> wanted = new ArrayList<>(source.get());
        if (value != null && wanted.stream().noneMatch(choice -> choice.value().equals(value))) {
            wanted.add(0, new Labelled<>(value, String.valueOf(value)));
        }
        if (!wanted.equals(choices)) {
            choices = wanted;
            combo.setItems(wanted.stream().map(Labelled::label).toArray(String[]::new));
        }
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value(), value)) {
                combo.select(i);
                return;
            }
        }
        combo.deselectAll();
    }
}
