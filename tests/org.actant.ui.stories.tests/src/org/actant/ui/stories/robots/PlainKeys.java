package org.actant.ui.stories.robots;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Posted keys as the text widget knows them: a posted key arrives with a mouse button in its state, which the widget would
 * not find in its bindings. Used on the UI thread.
 */
public final class PlainKeys {

    private static final int[] KEYS = {SWT.KeyDown, SWT.KeyUp, SWT.Traverse};

    private final Display display;
    private final Listener withoutButtons = event -> event.stateMask &= SWT.MODIFIER_MASK;

    public PlainKeys(Display display) {
        this.display = display;
    }

    /** From now on keys are plain. */
    public void install() {
        for (int type : KEYS) {
            display.addFilter(type, withoutButtons);
        }
    }

    /** Leaves the display as it was. */
    public void release() {
        for (int type : KEYS) {
            display.removeFilter(type, withoutButtons);
        }
    }
}
