package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Name, type, definiteness and number of an actor, place, item or time. */
final class EntitySection extends InspectorSection {

    private final boolean countable;

    /** @param countable whether it is one thing or several of which the text may mean any; a time is not */
    EntitySection(InspectorContext context, boolean countable) {
        super(context, "");
        this.countable = countable;
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.name, Literals.ENTITY__NAME));
        add(TypeField.row(context(), parent, Literals.ENTITY__TYPE));
        if (countable) {
            add(ChoiceField.row(context(), parent, Messages.definiteness, Literals.ENTITY__DEFINITENESS));
            createNumber(parent);
        }
    }

    private void createNumber(Composite parent) {
        Composite numbers = pair(parent, Messages.number);
        number(numbers, Messages.numberMin, Literals.CARDINALITY__MIN);
        number(numbers, Messages.numberMax, Literals.CARDINALITY__MAX);
        add(TextField.row(context(), parent, Messages.numberBest, number(Literals.CARDINALITY__BEST)));
        add(ChoiceField.row(context(), parent, Messages.numberBasis, number(Literals.CARDINALITY__BASIS)));
    }

    private void number(Composite row, String name, EAttribute feature) {
        TextField field = add(new TextField(context(), row, SWT.BORDER | SWT.SINGLE, number(feature)));
        field.control().setMessage(name);
        field.control().setToolTipText(name);
        Field.name(field.control(), Messages.number + ", " + name);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(field.control());
    }

    private static Slot number(EAttribute feature) {
        return Slot.in(Literals.ENTITY__CARDINALITY, feature);
    }
}
