package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The inspector in a bare shell, with hands that press its buttons, fill its fields and answer its dialogs. */
final class Form implements AutoCloseable {

    private static final int LOOK_MS = 10;

    final DirectActions actions = new DirectActions();
    private final Screen screen = new Screen();
    private final Case made;
    private final InspectorPanel panel;
    private final List<AssertionError> wrong = new ArrayList<>();
    private int answered;

    Form(Case made) {
        this.made = made;
        panel = new InspectorPanel(screen.shell, screen.types, actions);
        screen.open();
    }

    void show(Element... elements) {
        panel.show(new ElementSelection(made.session, List.of(elements)));
        screen.settle();
    }

    /** Presses the last button with that tool tip, or with that text. */
    void press(String name) {
        List<Button> buttons = visible(Button.class).stream()
                .filter(button -> name.equals(button.getToolTipText()) || name.equals(button.getText())).toList();
        assertTrue(!buttons.isEmpty(), () -> "no button " + name);
        press(buttons.getLast());
    }

    private static void press(Button button) {
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Picks a value in the list after the last label with that text, or with that tool tip. */
    void pick(String label, String value) {
        pick(field(label, Combo.class), value);
    }

    private static void pick(Combo combo, String value) {
        int index = Arrays.asList(combo.getItems()).indexOf(value);
        assertTrue(index >= 0, () -> value + " is not in " + Arrays.asList(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Writes into the field after the last label with that text, or with that tool tip. */
    void write(String label, String text) {
        field(label, Text.class).setText(text);
        panel.commit();
    }

    private <C extends Control> C field(String label, Class<C> type) {
        C found = null;
        for (C control : visible(type)) {
            Control before = control;
            List<Control> siblings = Arrays.asList(control.getParent().getChildren());
            int at = siblings.indexOf(control);
            before = at > 0 ? siblings.get(at - 1) : before;
            boolean labelled = before instanceof Label name && label.equals(name.getText());
            if (labelled || label.equals(control.getToolTipText())) {
                found = control;
            }
        }
        if (found == null) {
            throw new AssertionError("no field " + label);
        }
        return found;
    }

    /** Whether some line or link of the form has a text in it. */
    boolean says(String text) {
        return links().stream().anyMatch(line -> line.contains(text))
                || visible(Label.class).stream().anyMatch(line -> line.getText().contains(text));
    }

    /** The texts of the links. */
    List<String> links() {
        return visible(Link.class).stream().map(Link::getText).toList();
    }

    /**
     * Presses a button that opens dialogs one after the other, and chooses in each the row that begins with a text, or
     * that makes something new of it.
     */
    void choose(String button, String... rows) {
        List<Consumer<Shell>> answers = new ArrayList<>();
        for (String row : rows) {
            answers.add(shell -> choose(shell, row));
        }
        answer(button, answers);
    }

    /** Presses a button that opens a dialog, picks a value, types a text and confirms. */
    void fill(String button, String value, String text) {
        answer(button, List.of(shell -> {
            pick(Screen.controls(shell, Combo.class).get(0), value);
            Screen.controls(shell, Text.class).get(0).setText(text);
            assertEquals(!text.isBlank(), shell.getDefaultButton().isEnabled());
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        }));
    }

    private void answer(String button, List<Consumer<Shell>> answers) {
        wrong.clear();
        answered = 0;
        later(answers);
        press(button);
        screen.settle();
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
        assertEquals(answers.size(), answered, "dialogs of " + button);
    }

    private void later(List<Consumer<Shell>> answers) {
        if (!answers.isEmpty()) {
            List<Shell> before = Arrays.asList(screen.display.getShells());
            look(before, answers);
        }
    }

    private void look(List<Shell> before, List<Consumer<Shell>> answers) {
        screen.display.asyncExec(() -> Arrays.stream(screen.display.getShells())
                .filter(shell -> !before.contains(shell)).findFirst().ifPresentOrElse(shell -> answer(shell, answers),
                        () -> screen.display.timerExec(LOOK_MS, () -> look(before, answers))));
    }

    private void answer(Shell shell, List<Consumer<Shell>> answers) {
        try {
            later(answers.subList(1, answers.size()));
            answered++;
            answers.get(0).accept(shell);
        } catch (AssertionError | RuntimeException e) {
            wrong.add(new AssertionError(e.getMessage(), e));
            shell.close();
        }
    }

    private static void choose(Shell shell, String row) {
        Screen.controls(shell, Text.class).get(0).setText(row);
        Table table = Screen.controls(shell, Table.class).get(0);
        TableItem wanted = Arrays.stream(table.getItems())
                .filter(item -> item.getText().startsWith(row) || item.getText().endsWith("\u201c" + row + "\u201d"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " is not in "
                        + Arrays.stream(table.getItems()).map(TableItem::getText).toList()));
        table.setSelection(wanted);
        Event chosen = new Event();
        chosen.item = wanted;
        table.notifyListeners(SWT.Selection, chosen);
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    private <C extends Control> List<C> visible(Class<C> type) {
        return Screen.controls(panel.control(), type).stream().filter(Control::isVisible).toList();
    }

    @Override
    public void close() {
        screen.close();
    }
}
