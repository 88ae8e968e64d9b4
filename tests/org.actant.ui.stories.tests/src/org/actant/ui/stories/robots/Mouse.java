package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Moves the pointer and clicks. */
final class Mouse {

    private static final int LEFT = 1;

    private final Ui ui;

    Mouse(Ui ui) {
        this.ui = ui;
    }

    /** Clicks at a place of the display, in points. */
    void click(Supplier<Point> place) {
        ui.run(() -> {
            Point at = place.get();
            Event move = new Event();
            move.type = SWT.MouseMove;
            move.x = at.x;
            move.y = at.y;
            assertTrue(ui.display().post(move), "the pointer does not move");
        });
        ui.run(() -> {
            button(SWT.MouseDown);
            button(SWT.MouseUp);
        });
    }

    private void button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = LEFT;
        assertTrue(ui.display().post(event), "there is nothing below the pointer");
    }
}
