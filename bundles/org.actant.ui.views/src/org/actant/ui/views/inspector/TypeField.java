package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.actant.ui.views.inspector.TypeChoices.Type;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The type of an element: its name, with its meaning as tool tip, and a button that chooses another one. */
final class TypeField extends Field {

    private final Composite row;
    private final Label name;
    private final TypeChoices choices;

    /** A type in a row of its own, with its label. */
    static TypeField row(InspectorContext context, Composite parent, EAttribute feature) {
        label(parent, Messages.type);
        return new TypeField(context, parent, feature);
    }

    private TypeField(InspectorContext context, Composite parent, EAttribute feature) {
        super(context, Slot.of(feature));
        choices = new TypeChoices(context.types());
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
        name = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
                .applyTo(name);
        button(row, "\u2026", Messages.bind(Messages.chooseFor, Messages.type), this::choose);
    }

    private void choose() {
        Subject shown = subject();
        if (shown == null) {
            return;
        }
        List<Entry<Type>> entries = choices.of(shown.first().eClass(), shown.session().dossier());
        Type chosen = new ChoiceDialog<>(row.getShell(), Messages.type, entries, TypeChoices.groups(entries))
                .choose(value() instanceof String key ? new Type(shown.first().eClass(), key) : null);
        if (chosen != null) {
            write(chosen.key());
        }
    }

    @Override
    public void refresh() {
        Subject shown = subject();
        if (shown != null && !row.isDisposed()) {
            boolean common = value() != null;
            name.setText(common ? context().types().typeLabel(shown.first()).replace("&", "&&") : "");
            name.setToolTipText(common ? meaning(shown) : null);
        }
    }

    private String meaning(Subject shown) {
        return choices.definition(new Type(shown.first().eClass(), String.valueOf(value())));
    }
}
