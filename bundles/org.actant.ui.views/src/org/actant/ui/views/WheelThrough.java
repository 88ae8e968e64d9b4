package org.actant.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Lets the wheel of the mouse scroll the form around a field. A list to choose from would take the wheel for a choice:
 * who scrolls a long form would change what lies under the mouse.
 */
public final class WheelThrough {

    private WheelThrough() {
    }

    /** Lets the wheel over this control scroll what is around it, and never change its value. */
    public static void install(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> scroll(control, event));
    }

    private static void scroll(Control control, Event event) {
        event.doit = false;
        Control around = control.getParent();
        while (around != null && !(around instanceof ScrolledComposite)) {
            around = around.getParent();
        }
        if (around instanceof ScrolledComposite form) {
            Point origin = form.getOrigin();
            form.setOrigin(origin.x, origin.y - event.count * form.getVerticalBar().getIncrement());
        }
    }
}
