package org.actant.ui.text.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A row below the text in which is typed what is looked for. Hidden until it is opened. */
public final class FindBar {

    private static final int WIDTH = 260;
    private static final int MARGIN = 4;

    private final Finding finding;
    private final Runnable left;
    private final Composite row;
    private final Text field;
    private final Label counts;

    /** @param left is run when the row is closed, to give the focus back */
    public FindBar(Composite parent, Finding finding, Runnable left) {
        this.finding = finding;
        this.left = left;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        row.setVisible(false);
        Label label = new Label(row, SWT.NONE);
        label.setText(FindMessages.find);
        field = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
        createButtons();
        counts = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(counts);
        field.addModifyListener(event -> {
            finding.type(field.getText());
            tell();
        });
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.KeyDown, this::keyDown);
    }

    private void createButtons() {
        ToolBar buttons = new ToolBar(row, SWT.FLAT);
        button(buttons, "\u25b2", FindMessages.previous, () -> next(false));
        button(buttons, "\u25bc", FindMessages.next, () -> next(true));
        button(buttons, "\u2715", FindMessages.close, this::close);
    }

    private static void button(ToolBar buttons, String sign, String tip, Runnable action) {
        ToolItem item = new ToolItem(buttons, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Opens the row, with what was typed last selected, or some words if there are any. */
    public void open(String words) {
        finding.open();
        show(true);
        String first = words.isEmpty() ? finding.typed() : words;
        if (first.equals(field.getText())) {
            finding.type(first);
            tell();
        } else {
            field.setText(first);
        }
        field.selectAll();
        field.setFocus();
    }

    /** Closes the row and takes the marks away. */
    public void close() {
        finding.close();
        show(false);
        left.run();
    }

    /** Goes to the next place or the one before; opens the row if nothing has been looked for yet. */
    public void next(boolean forwards) {
        if (finding.typed().isEmpty()) {
            open("");
        } else {
            finding.next(forwards);
            tell();
        }
    }

    /** True if it is shown. */
    public boolean isOpen() {
        return row.getVisible();
    }

    /** Where is typed. */
    public Text field() {
        return field;
    }

    /** What is said of what was found. */
    public String told() {
        return counts.getText();
    }

    private void tell() {
        counts.setText(finding.typed().isEmpty()
                ? ""
                : finding.count() == 0
                        ? FindMessages.nothing
                        : FindMessages.bind(FindMessages.counts, finding.position(), finding.count()));
    }

    private void show(boolean shown) {
        ((GridData) row.getLayoutData()).exclude = !shown;
        row.setVisible(shown);
        row.getParent().layout();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            next((event.stateMask & SWT.SHIFT) == 0);
        }
    }

    private void keyDown(Event event) {
        switch (event.keyCode) {
            case SWT.F3 -> next((event.stateMask & SWT.SHIFT) == 0);
            case SWT.ARROW_DOWN -> next(true);
            case SWT.ARROW_UP -> next(false);
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
