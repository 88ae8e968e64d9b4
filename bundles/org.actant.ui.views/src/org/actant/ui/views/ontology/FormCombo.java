package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.WheelThrough;
import org.actant.ui.views.inspector.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A choice of the form. A value that is none of those offered is shown as it is. */
final class FormCombo implements FormField {

    private final Combo combo;
    private final Supplier<String> value;
    private final Supplier<List<Labelled<String>>> source;
    private List<Labelled<String>> choices = List.of();

    /** @param value what is chosen now; empty for nothing */
    FormCombo(Composite parent, String label, Supplier<String> value, Supplier<List<Labelled<String>>> source,
            Consumer<String> write) {
        this.value = value;
        this.source = source;
        Field.label(parent, label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(16);
        WheelThrough.install(combo);
        Field.name(combo, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> write.accept(choices.get(combo.getSelectionIndex()).value()));
        refresh();
    }

    @Override
    public void refresh() {
        List<Labelled<String>> wanted = new ArrayList<>(source.get());
        String now = value.get();
        if (wanted.stream().noneMatch(choice -> choice.value().equals(now))) {
            wanted.add(0, new Labelled<>(now, now));
        }
        if (!wanted.equals(choices)) {
            choices = wanted;
            combo.setItems(wanted.stream().map(Labelled::label).toArray(String[]::new));
        }
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(now)) {
                combo.select(i);
            }
        }
    }
}
