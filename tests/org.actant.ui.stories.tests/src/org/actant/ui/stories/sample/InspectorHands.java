package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.stories.robots.Widgets;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Hands on the inspector: they write into its fields, press its buttons and answer its dialogs. */
final class InspectorHands {

    private static final int LOOK_MS = 10;

    private final Desk desk;
    private final List<AssertionError> wrong = new ArrayList<>();

    InspectorHands(Desk desk) {
        this.desk = desk;
    }

    /** Writes into the last field with that label. */
    void write(String label, String text) {
        write((Text) labelled(label), text);
    }

    private void write(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    /** Picks a value of the last list with that label. */
    void pick(String label, String value) {
        Combo combo = (Combo) labelled(label);
        pick(combo, value);
    }

    private void pick(Combo combo, String value) {
        int index = Arrays.asList(combo.getItems()).indexOf(value);
        assertTrue(index >= 0, () -> value + " is not in " + Arrays.asList(combo.getItems()));
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
            desk.settle();
        }
    }

    /** Writes into, or picks in, the last field of a row with that tool tip. */
    void fill(String hint, String value) {
        Control field = last(Control.class, each -> (each instanceof Text || each instanceof Combo)
                && hint.equals(each.getToolTipText()), hint);
        if (field instanceof Combo combo) {
            pick(combo, value);
        } else {
            write((Text) field, value);
        }
    }

    /** Writes into the field for notes. */
    void note(String text) {
        write(last(Text.class, each -> (each.getStyle() & SWT.MULTI) != 0, "note"), text);
    }

    /** Checks or unchecks the last box with that text. */
    void check(String text, boolean checked) {
        Button box = last(Button.class, each -> each.getText().equals(text), text);
        if (box.getSelection() != checked) {
            box.setSelection(checked);
            box.notifyListeners(SWT.Selection, new Event());
            desk.settle();
        }
    }

    /** Presses the last button with that tool tip. */
    void press(String hint) {
        last(Button.class, each -> hint.equals(each.getToolTipText()), hint).notifyListeners(SWT.Selection,
                new Event());
        desk.settle();
    }

    /** What a line says behind its first words; empty if there is no such line. */
    String line(String start) {
        List<Link> links = new ArrayList<>();
        collect(desk.inspector().control(), Link.class, links);
        return links.stream().map(Link::getText).filter(text -> text.startsWith(start))
                .map(text -> text.substring(start.length())).findFirst().orElse("");
    }

    /** Presses a button that opens a dialog, types into it and chooses the row with a label. */
    void choose(String hint, String label) {
        choose(hint, Labels.shortened(label, null).replace("\u2026", ""), text -> isRow(text, label));
    }

    /** Presses a button that opens a dialog, types into it and chooses the first row that is wanted. */
    void choose(String hint, String typed, Predicate<String> wanted) {
        answering(() -> press(hint), shell -> choose(shell, typed, row -> wanted.test(row.getText()), typed));
    }

    /** Presses a button that opens a dialog, types the name of an element into it and chooses its row. */
    void choose(String hint, Element element) {
        answering(() -> press(hint), shell -> choose(shell, element));
    }

    /** Presses a button that opens two dialogs, one after the other, and chooses a row of each. */
    void chooseTwice(String hint, String first, Element second) {
        answering(() -> press(hint), shell -> {
            List<Shell> before = Arrays.asList(display().getShells());
            later(before, next -> choose(next, second));
            choose(shell, first, row -> isRow(row.getText(), first), first);
        });
    }

    /** What stands before an ellipsis is typed. */
    private void choose(Shell shell, Element element) {
        String name = desk.types().label(element);
        choose(shell, Labels.shortened(name, null).split("\u2026")[0].strip(), row -> row.getData() == element, name);
    }

    private static boolean isRow(String text, String label) {
        String row = Labels.shortened(label, null);
        return text.equals(row) || text.startsWith(row + "  \u00b7");
    }

    private static void choose(Shell shell, String typed, Predicate<TableItem> wanted, String what) {
        Widgets widgets = new Widgets(shell);
        widgets.first(Text.class).setText(typed);
        Table table = widgets.first(Table.class);
        List<TableItem> rows = Arrays.asList(table.getItems());
        TableItem row = rows.stream().filter(wanted).findFirst().orElseThrow(
                () -> new AssertionError(what + " is not in " + rows.stream().map(TableItem::getText).toList()
                        + " of " + shell.getText()));
        take(shell, table, row);
    }

    /** Presses a button that opens a dialog with groups and types what none of its rows says. */
    void invent(String hint, String group, String typed) {
        answering(() -> press(hint), shell -> {
            Widgets widgets = new Widgets(shell);
            Combo groups = widgets.first(Combo.class);
            groups.select(Arrays.asList(groups.getItems()).indexOf(group));
            groups.notifyListeners(SWT.Selection, new Event());
            widgets.first(Text.class).setText(typed);
            Table table = widgets.first(Table.class);
            take(shell, table, table.getItem(0));
        });
    }

    private static void take(Shell shell, Table table, TableItem row) {
        table.setSelection(row);
        Event chosen = new Event();
        chosen.item = row;
        table.notifyListeners(SWT.Selection, chosen);
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    /** Opens a dialog, which waits, and answers it meanwhile; what goes wrong closes it and is thrown. */
    private void answering(Runnable opening, Consumer<Shell> answer) {
        wrong.clear();
        later(Arrays.asList(display().getShells()), answer);
        opening.run();
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
    }

    /** Answers the dialog that opens next. */
    private void later(List<Shell> before, Consumer<Shell> answer) {
        display().asyncExec(() -> Arrays.stream(display().getShells()).filter(shell -> !before.contains(shell))
                .findFirst().ifPresentOrElse(shell -> answer(shell, answer),
                        () -> display().timerExec(LOOK_MS, () -> later(before, answer))));
    }

    private void answer(Shell shell, Consumer<Shell> answer) {
        try {
            answer.accept(shell);
        } catch (AssertionError | RuntimeException e) {
            wrong.add(new AssertionError(e.getMessage(), e));
            shell.close();
        }
    }

    private static Display display() {
        return Objects.requireNonNull(Display.getCurrent());
    }

    /** The control after the last label with that text. */
    private Control labelled(String text) {
        Label label = last(Label.class, each -> each.getText().equals(text) && next(each) != null, text);
        return Objects.requireNonNull(next(label));
    }

    private static @Nullable Control next(Control control) {
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int at = siblings.indexOf(control) + 1;
        return at < siblings.size() && (siblings.get(at) instanceof Text || siblings.get(at) instanceof Combo)
                ? siblings.get(at)
                : null;
    }

    private <C extends Control> C last(Class<C> type, Predicate<C> wanted, String what) {
        List<C> found = new ArrayList<>();
        collect(desk.inspector().control(), type, found);
        List<C> fitting = found.stream().filter(wanted).toList();
        assertTrue(!fitting.isEmpty(), () -> "the inspector has no " + what);
        return fitting.get(fitting.size() - 1);
    }

    private static <C extends Control> void collect(Composite parent, Class<C> type, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (child.getVisible() && type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child.getVisible() && child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }
}
