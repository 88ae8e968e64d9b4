package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.actant.ui.elements.Choice;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One value of several. A value that is none of them is shown as it is and stays until another is chosen. */
public final class ChoiceField extends Field {

    private final Combo combo;
    private final Supplier<? extends List<? extends Choice<?>>> source;
    private List<Choice<?>> choices = List.of();

    /** A choice in a row of its own, with its label. */
    public static ChoiceField row(InspectorContext context, Composite parent, String label, EAttribute feature,
            Supplier<? extends List<? extends Choice<?>>> source) {
        label(parent, label);
        ChoiceField field = new ChoiceField(context, parent, feature, null, source);
        name(field.combo, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field.combo);
        return field;
    }

    /** A choice among the values of an enum in a row of its own, with its label. */
    public static ChoiceField row(InspectorContext context, Composite parent, String label, EAttribute feature) {
        return row(context, parent, label, feature,
                () -> context.types().values((EEnum) feature.getEAttributeType()));
    }

    /** @param owner the object whose feature it is; null for the elements of the subject */
    public ChoiceField(InspectorContext context, Composite parent, EAttribute feature, @Nullable EObject owner,
            Supplier<? extends List<? extends Choice<?>>> source) {
        super(context, feature, owner);
        this.source = source;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(16);
        combo.addListener(SWT.Selection, event -> selected());
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
        List<Choice<?>> wanted = new ArrayList<>(source.get());
        if (value != null && wanted.stream().noneMatch(choice -> choice.value().equals(value))) {
            wanted.add(0, new Choice<>(value, String.valueOf(value)));
        }
        if (!wanted.equals(choices)) {
            choices = wanted;
            combo.setItems(wanted.stream().map(Choice::label).toArray(String[]::new));
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
