package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.names.NameIndex;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A filter and a list below the words: typing filters, the arrow keys choose, Enter commits, Tab changes the type of what
 * the first row makes, Esc leaves no trace. The list is virtual, so that it opens at once however long it is.
 */
@NonNullByDefault({})
public final class LinkPopup extends PopupDialog {

    private static final Point SIZE = new Point(460, 280);
    private static final int MARGIN = 6;

    private final Control owner;
    private final Rectangle words;
    private ChoiceSource source;
    private List<Choice> choices = List.of();
    private Text filter;
    private Table table;
    private ChoiceRows rows;

    /**
     * @param owner  whose words they are; lends its colours
     * @param words  box around the words, in pixels of the display
     * @param source what is asked first
     */
    public LinkPopup(Control owner, Rectangle words, ChoiceSource source) {
        super(owner.getShell(), SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, source.title(),
                LinkMessages.hint);
        this.owner = owner;
        this.words = words;
        this.source = source;
    }

    @Override
    public int open() {
        int result = super.open();
        ask(source);
        filter.setFocus();
        return result;
    }

    /** The question that is asked now. */
    public ChoiceSource source() {
        return source;
    }

    /** The rows that are offered now. */
    public List<Choice> choices() {
        return choices;
    }

    /** The filter. */
    public Text filter() {
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.SINGLE);
        filter.setMessage(LinkMessages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        rows = new ChoiceRows(table, () -> choices);
        filter.addListener(SWT.Modify, event -> refill());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.DefaultSelection, event -> commit());
        table.addListener(SWT.MouseUp, event -> commitAt(new Point(event.x, event.y)));
        return area;
    }

    @Override
    protected Color getBackground() {
        return owner.getBackground();
    }

    @Override
    protected Color getForeground() {
        return owner.getForeground();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    /** Below the words, or above them where there is no room below. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(words.x, screen.x + screen.width - size.x));
        int below = words.y + words.height + 4;
        boolean fits = below + size.y <= screen.y + screen.height;
        return new Point(x, fits ? below : Math.max(screen.y, words.y - size.y - 4));
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    private void ask(ChoiceSource next) {
        source = next;
        setTitleText(next.title());
        filter.setText(next.prefill());
        filter.selectAll();
        refill();
    }

    private void refill() {
        choices = source.choices(filter.getText());
        rows.refresh();
        setInfoText(hint());
    }

    private String hint() {
        if (choices.size() >= NameIndex.MOST) {
            return LinkMessages.hintMore;
        }
        return source.hasTypes() ? LinkMessages.hintWithType : LinkMessages.hint;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.PAGE_DOWN -> move(event, 10);
            case SWT.PAGE_UP -> move(event, -10);
            default -> {
                boolean letter = (event.stateMask & SWT.ALT) != 0 && Character.isLetter((char) event.keyCode);
                if (letter && source.chooseType(String.valueOf((char) event.keyCode))) {
                    event.doit = false;
                    refill();
                }
            }
        }
    }

    private void move(Event event, int step) {
        event.doit = false;
        rows.move(step);
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                if (source.cycle(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1)) {
                    refill();
                }
            }
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

    private void commitAt(Point place) {
        TableItem item = table.getItem(place);
        if (item != null) {
            table.setSelection(table.indexOf(item));
            commit();
        }
    }

    /** Does what the chosen row stands for; asks the next question or closes, or says why neither can be done. */
    public void commit() {
        int chosen = table.getSelectionIndex();
        if (chosen < 0 || chosen >= choices.size()) {
            return;
        }
        try {
            ChoiceSource next = source.choose(choices.get(chosen));
            if (next == null) {
                close();
            } else {
                ask(next);
            }
        } catch (RuntimeException e) {
            ILog.of(LinkPopup.class).error(e.getLocalizedMessage(), e);
            setInfoText(LinkMessages.bind(LinkMessages.failed, e.getLocalizedMessage()));
        }
    }
}
