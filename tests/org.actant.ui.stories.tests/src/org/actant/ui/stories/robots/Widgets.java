package org.actant.ui.stories.robots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The controls below one, found by class, by text, or by the label before them. Used on the UI thread.
 *
 * @param root where to look
 */
public record Widgets(Composite root) {

    /** All visible controls of a class, in the order of the Tab key. */
    public <C extends Control> List<C> all(Class<C> type) {
        List<C> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    /** The first visible control of a class. */
    public <C extends Control> C first(Class<C> type) {
        return all(type).stream().findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + type.getSimpleName()));
    }

    /** The visible label with that text. */
    public Label label(String text) {
        return all(Label.class).stream().filter(label -> plain(label.getText()).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no label " + text));
    }

    /** The control after the label with that text. */
    public <C extends Control> C labelled(String text, Class<C> type) {
        Control next = next(label(text));
        if (!type.isInstance(next)) {
            throw new AssertionError("after " + text + " there is " + next + ", no " + type.getSimpleName());
        }
        return type.cast(next);
    }

    /** What stands below the heading with that text. */
    public Widgets section(String heading) {
        return new Widgets((Composite) next(label(heading).getParent()));
    }

    /** The sibling after a control. */
    private static Control next(Control control) {
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int at = siblings.indexOf(control) + 1;
        if (at == siblings.size()) {
            throw new AssertionError("after " + control + " there is nothing");
        }
        return siblings.get(at);
    }

    /** A text without mnemonics. */
    public static String plain(String text) {
        return text.replaceAll("&(.)", "$1");
    }

    private static <C extends Control> void collect(Control control, Class<C> type, List<C> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }
}
