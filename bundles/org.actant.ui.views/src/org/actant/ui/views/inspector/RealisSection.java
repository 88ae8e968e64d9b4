package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

/** In which world something holds, axis by axis, and on what that depends. */
final class RealisSection extends InspectorSection {

    private final EReference realis;

    /** @param realis the feature that holds the realis of the class of elements */
    RealisSection(InspectorContext context, EReference realis) {
        super(context, Messages.realis);
        this.realis = realis;
    }

    @Override
    protected void createFields(Composite parent) {
        add(new RealisField(context(), parent, Messages.actuality, realis, Literals.REALIS__ACTUALITY));
        add(new RealisField(context(), parent, Messages.polarity, realis, Literals.REALIS__POLARITY));
        add(ChoiceField.row(context(), parent, Messages.volition, Slot.in(realis, Literals.REALIS__VOLITION)));
        add(ChoiceField.row(context(), parent, Messages.phase, Slot.in(realis, Literals.REALIS__PHASE)));
        add(ChoiceField.row(context(), parent, Messages.degree, Slot.in(realis, Literals.REALIS__DEGREE)));
        add(ChoiceField.row(context(), parent, Messages.givenParent, Slot.in(realis, Literals.REALIS__GIVEN_PARENT)))
                .control().setToolTipText(Messages.givenParentHint);
    }
}
