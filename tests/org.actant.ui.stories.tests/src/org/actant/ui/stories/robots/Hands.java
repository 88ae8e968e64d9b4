package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What all robots share.
 *
 * @param window the window of the workbench
 */
record Hands(Ui ui, Keyboard keyboard, Mouse mouse, Shell window) {

    /** Waits until a control has the focus. */
    void awaitFocus(Control control) {
        ui.await(() -> assertTrue(!control.isDisposed() && control.isFocusControl(),
                () -> control + " has no focus, but " + ui.display().getFocusControl()));
    }

    /** Waits for a window that is open beside that of the workbench, has the focus, and meets a condition. */
    Shell awaitShell(Predicate<Shell> condition, String what) {
        return ui.find(() -> {
            Shell found = others().stream().filter(condition).findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + what + ", but " + others()));
            assertSame(found, ui.display().getActiveShell(), () -> what + " is not active");
            return found;
        });
    }

    /** Waits until a window is closed and another is active: that of the workbench, or what it asks or tells next. */
    void awaitClosed(Shell shell) {
        ui.await(() -> assertTrue(shell.isDisposed(), "it is still open"));
        ui.await(() -> assertTrue(ui.display().getActiveShell() != null, "no window is active"));
    }

    /** The visible windows beside that of the workbench. */
    List<Shell> others() {
        return Arrays.stream(ui.display().getShells()).filter(shell -> shell != window && shell.isVisible()).toList();
    }
}
