package org.actant.ui.text.popup;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A filter above a list: typing filters, Enter commits, Esc closes and leaves no trace. */
@NonNullByDefault({})
public abstract class FilterPopup extends PopupDialog {

    private static final int MARGIN = 6;
    private static final String TAKES_KEYS = FilterPopup.class.getName();

    private final Control owner;
    private final Point size;
    private final String message;
    private Text filter;

    /**
     * @param owner   over what it opens; lends its colours
     * @param style   style of the shell
     * @param size    its size at first, in pixels
     * @param title   what is asked or shown
     * @param hint    which keys do what
     * @param message stands in the empty filter
     */
    protected FilterPopup(Control owner, int style, Point size, String title, String hint, String message) {
        super(owner.getShell(), style, true, false, false, false, false, title, hint);
        this.owner = owner;
        this.size = size;
        this.message = message;
    }

    /** Makes the list below the filter. */
    protected abstract void createList(Composite parent);

    /** Whether a shell is that of such a pop-up: as long as it is open, keys are meant for it. */
    public static boolean takesKeys(Shell shell) {
        return shell.getData(TAKES_KEYS) != null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setData(TAKES_KEYS, Boolean.TRUE);
    }

    /** Opens; what is still typed into the owner while the window system hands over the keyboard goes to the filter. */
    @Override
    public int open() {
        int result = super.open();
        Listener late = this::take;
        owner.addListener(SWT.KeyDown, late);
        getShell().addDisposeListener(event -> {
            if (!owner.isDisposed()) {
                owner.removeListener(SWT.KeyDown, late);
            }
        });
        return result;
    }

    /** Takes a key that was pressed in the owner as if it had been pressed in the filter. */
    private void take(Event key) {
        key.doit = false;
        int modifiers = key.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND);
        // both together are how some systems report the key that gives a third character
        boolean isText = (modifiers == 0 || modifiers == (SWT.CTRL | SWT.ALT))
                && !Character.isISOControl(key.character);
        if (isText) {
            filter.insert(String.valueOf(key.character));
            return;
        }
        switch (key.character) {
            case SWT.CR -> commit();
            case SWT.ESC -> close();
            case SWT.BS -> erase();
            default -> keyPressed(key);
        }
    }

    /** Erases what is selected in the filter, else the character before its caret. */
    private void erase() {
        Point selection = filter.getSelection();
        if (selection.x == selection.y && selection.x > 0) {
            filter.setSelection(filter.getText().offsetByCodePoints(selection.x, -1), selection.x);
        }
        filter.insert("");
    }

    /** Another text stands in the filter. */
    protected abstract void filtered();

    /** Does what the chosen row stands for. */
    public abstract void commit();

    /** A key was pressed in the filter. */
    protected void keyPressed(Event event) {
        // what is typed filters
    }

    /** Tab was pressed in the filter; it leads to the list. */
    protected void tabPressed(Event event) {
        // as everywhere
    }

    /** The filter. */
    public final Text filter() {
        return filter;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.SINGLE);
        filter.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createList(area);
        filter.addListener(SWT.Modify, event -> filtered());
        filter.addListener(SWT.KeyDown, this::keyPressed);
        filter.addListener(SWT.Traverse, this::traverse);
        return area;
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> tabPressed(event);
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                commit();
            }
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                close();
            }
            default -> {
                // nothing else leaves the filter
            }
        }
    }

    @Override
    protected final Color getBackground() {
        return owner.getBackground();
    }

    @Override
    protected final Color getForeground() {
        return owner.getForeground();
    }

    @Override
    protected final Point getInitialSize() {
        return size;
    }

    @Override
    protected final Control getFocusControl() {
        return filter;
    }
}
