package org.actant.ui.views.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.actant.core.ontology.Ontologies;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A bare shell that components are put into. */
final class Screen implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Display display = Display.getDefault();
    final Shell shell = new Shell(display);
    final TypeCatalogue types = new TypeCatalogue(new Ontologies(List.of())::index, Locale.ENGLISH);

    Screen() {
        shell.setLayout(new FillLayout());
        shell.setSize(420, 800);
    }

    void open() {
        shell.open();
        settle();
    }

    /** Does what is waiting to be done. */
    void settle() {
        while (display.readAndDispatch()) {
            // until nothing waits
        }
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        display.timerExec((int) PATIENCE.toMillis(), display::wake);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
    }

    /** All controls of a class below a composite, in order. */
    static <C extends Control> List<C> controls(Composite parent, Class<C> type) {
        List<@NonNull C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(controls(composite, type));
            }
        }
        return found;
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
