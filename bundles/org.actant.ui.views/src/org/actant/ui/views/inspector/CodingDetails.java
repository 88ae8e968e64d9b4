package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.model.CodingAuxiliary;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** What else a scheme wants to know of the code of an event, below the code; hidden until it is asked for. */
final class CodingDetails {

    private static final int INDENT = 12;

    private final InspectorContext context;
    private final Composite area;
    private final List<Field> fields;

    /** @param columns number of columns that it stands across */
    CodingDetails(InspectorContext context, Composite parent, int columns, Coding coding) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).indent(INDENT, 0).applyTo(area);
        Field contexts = WordsField.row(context, area, Messages.codingContexts, coding, Literals.CODING__CONTEXTS);
        Field auxiliary = ChoiceField.row(context, area, Messages.codingAuxiliary,
                Slot.of(coding, Literals.CODING__AUXILIARY));
        TextField base = TextField.row(context, area, Messages.codingBase, Slot.of(coding, Literals.CODING__BASE));
        base.control().setToolTipText(Messages.codingBaseHint);
        Field.label(area, "");
        FlagField uncertain = new FlagField(context, area, Messages.codingUncertain,
                Slot.of(coding, Literals.CODING__UNCERTAIN));
        fields = List.of(contexts, auxiliary, base, uncertain);
        show(!coding.getContexts().isEmpty() || coding.getBase() != null || coding.isUncertain()
                || coding.getAuxiliary() != CodingAuxiliary.UNSPECIFIED);
    }

    /** Its fields. */
    List<Field> fields() {
        return fields;
    }

    /** Shows what is hidden, hides what is shown. */
    void toggle() {
        show(!area.getVisible());
    }

    private void show(boolean shown) {
        area.setVisible(shown);
        ((GridData) area.getLayoutData()).exclude = !shown;
        context.actions().resized();
    }
}
