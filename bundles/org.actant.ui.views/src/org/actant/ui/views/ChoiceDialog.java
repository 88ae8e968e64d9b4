package org.actant.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Chooses a value by typing: hits on the left, what the chosen one means on the right. The arrow keys move in the list
 * while the cursor stays in the search field.
 *
 * @param <T> type of the values
 */
public final class ChoiceDialog<T> extends Dialog {

    private static final int MOST = 200;
    private static final int LIST_WIDTH = 250;
    private static final Point SIZE = new Point(680, 460);

    /**
     * What may be chosen.
     *
     * @param value       the value
     * @param label       what it is called; searched together with the group
     * @param group       to what it belongs
     * @param description what it means, asked for when it is shown
     * @param <T>         type of the value
     */
    public record Entry<T>(T value, String label, String group, Supplier<String> description) {
    }

    private final String title;
    private final List<Entry<T>> entries;
    private final List<String> groups;
    private @Nullable BiFunction<String, String, Entry<T>> free;
    private @Nullable T initial;
    private @Nullable Text filter;
    private @Nullable Combo group;
    private @Nullable Table table;
    private @Nullable Text description;
    private @Nullable Entry<T> chosen;

    /**
     * @param entries what may be chosen, in the order in which it is shown
     * @param groups  groups that the list can be narrowed to, in their order
     */
    public ChoiceDialog(Shell parent, String title, List<Entry<T>> entries, List<String> groups) {
        super(parent);
        this.title = title;
        this.entries = List.copyOf(entries);
        this.groups = List.copyOf(groups);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Lets the analyst choose what is not in the list.
     *
     * @param newFree makes an entry from the group that the list is narrowed to and the text that was typed
     */
    public ChoiceDialog<T> allowing(BiFunction<String, String, Entry<T>> newFree) {
        free = newFree;
        return this;
    }

    /** Opens the dialog with a value chosen and waits; the chosen value, or null if it was cancelled. */
    public @Nullable T choose(@Nullable T first) {
        initial = first;
        return open() == OK && chosen != null ? chosen.value() : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(Messages.chooseWord);
        field.addModifyListener(event -> fill());
        field.addListener(SWT.KeyDown, this::move);
        GridDataFactory.fillDefaults().grab(true, false).span(groups.size() > 1 ? 1 : 2, 1).applyTo(field);
        if (groups.size() > 1) {
            createGroups(area);
        }
        Table list = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.addListener(SWT.Selection, event -> chose());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, 0).applyTo(list);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, 0).applyTo(text);
        filter = field;
        table = list;
        description = text;
        fill();
        return area;
    }

    private void createGroups(Composite area) {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(Messages.chooseAll);
        groups.forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(combo);
        group = combo;
    }

    private void move(Event event) {
        Table list = table;
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (list != null && step != 0) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, Math.max(0, list.getItemCount() - 1)));
            event.doit = false;
            chose();
        }
    }

    private void fill() {
        Text field = filter;
        Table list = table;
        if (field == null || list == null) {
            return;
        }
        Combo combo = group;
        String only = combo == null || combo.getSelectionIndex() <= 0 ? "" : combo.getText();
        List<Entry<T>> hits = hits(field.getText().strip(), only);
        list.setRedraw(false);
        list.removeAll();
        int first = 0;
        for (Entry<T> hit : hits.subList(0, Math.min(MOST, hits.size()))) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(hit.label());
            item.setData(hit);
            if (hit.value().equals(initial)) {
                first = list.getItemCount() - 1;
            }
        }
        list.setRedraw(true);
        list.setSelection(first);
        chose();
    }

    private List<Entry<T>> hits(String typed, String only) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Entry<T>> hits = new ArrayList<>();
        for (Entry<T> entry : entries) {
            if ((only.isEmpty() || only.equals(entry.group()))
                    && (entry.label() + " " + entry.group()).toLowerCase(Locale.ROOT).contains(wanted)) {
                hits.add(entry);
            }
        }
        BiFunction<String, String, Entry<T>> making = free;
        if (making != null && hits.isEmpty() && !typed.isEmpty() && !only.isEmpty()) {
            hits.add(making.apply(only, typed));
        }
        return hits;
    }

    @SuppressWarnings("unchecked")
    private void chose() {
        Table list = table;
        Text text = description;
        if (list == null || text == null) {
            return;
        }
        int index = list.getSelectionIndex();
        Entry<T> now = index < 0 ? null : (Entry<T>) list.getItem(index).getData();
        chosen = now;
        text.setText(now == null ? "" : now.description().get());
        list.showSelection();
        allowOk();
    }

    private void allowOk() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        allowOk();
    }
}
