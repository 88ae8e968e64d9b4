package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** One axis of realis as a strip of choices; choosing the one that counts takes it back. */
final class RealisField extends Field {

    private final Composite strip;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Labelled<Enumerator>> choices;
    private final Enumerator unspecified;

    RealisField(InspectorContext context, Composite parent, String label, EReference realis, EAttribute axis) {
        super(context, Slot.in(realis, axis));
        List<Labelled<Enumerator>> values = context.types().values((EEnum) axis.getEAttributeType());
        unspecified = values.get(0).value();
        choices = values.subList(1, values.size());
        label(parent, label);
        strip = new Composite(parent, SWT.NO_RADIO_GROUP);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        strip.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(strip);
        for (Labelled<Enumerator> choice : choices) {
            Button button = new Button(strip, SWT.RADIO);
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> pressed(choice.value()));
            name(button, label + ": " + choice.label());
            buttons.add(button);
        }
    }

    /** What is chosen already is taken away. */
    private void pressed(Enumerator value) {
        write(value == value() ? unspecified : value);
        refresh();
    }

    @Override
    public void refresh() {
        if (!strip.isDisposed()) {
            Object common = value();
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setSelection(choices.get(i).value() == common);
            }
        }
    }
}
