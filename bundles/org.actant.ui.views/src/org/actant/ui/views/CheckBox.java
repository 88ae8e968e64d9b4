package org.actant.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes the check boxes of forms. */
public final class CheckBox {

    /** The mark by which the styling of the workbench leaves a control alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private CheckBox() {
    }

    /**
     * A check box whose tick is seen in both themes. The light theme of the workbench gives check boxes in views the
     * background of the view, on which GTK's white tick does not show; so it is left as the desktop draws it.
     */
    public static Button create(Composite parent, String text) {
        Button button = new Button(parent, SWT.CHECK);
        button.setData(UNSTYLED, Boolean.TRUE);
        button.setText(text);
        return button;
    }
}
