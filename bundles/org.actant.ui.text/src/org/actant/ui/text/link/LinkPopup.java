package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.names.NameIndex;
import org.actant.ui.text.popup.FilterPopup;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A filter and a list below the words: typing filters, the arrow keys choose, Enter commits, Tab changes the type of what
 * the first row makes, Esc leaves no trace. The list is virtual, so that it opens at once however long it is.
 */
@NonNullByDefault({})
public final class LinkPopup extends FilterPopup {

    private static final Point SIZE = new Point(460, 280);
    /** After how long it is looked for more while names are being prepared. */
    private static final int PATIENCE_MS = 100;

    private final Rectangle words;
    private final Runnable again = this::fillAgain;
    private ChoiceSource source;
    private List<Choice> choices = List.of();
    private Table table;
    private ChoiceRows rows;

    /**
     * @param owner  whose words they are; lends its colours
     * @param words  box around the words, in pixels of the display
     * @param source what is asked first
     */
    public LinkPopup(Control owner, Rectangle words, ChoiceSource source) {
        super(owner, SWT.RESIZE | SWT.ON_TOP, SIZE, source.title(), LinkMessages.hint, LinkMessages.filter);
        this.words = words;
        this.source = source;
    }

    @Override
    public int open() {
        int result = super.open();
        ask(source);
        filter().setFocus();
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

    @Override
    protected void createList(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        rows = new ChoiceRows(table, () -> choices);
        table.addListener(SWT.DefaultSelection, event -> commit());
        table.addListener(SWT.MouseUp, event -> commitAt(new Point(event.x, event.y)));
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

    private void ask(ChoiceSource next) {
        source = next;
        setTitleText(next.title());
        filter().setText(next.prefill());
        filter().selectAll();
        filtered();
    }

    @Override
    protected void filtered() {
        fill();
        rows.refresh();
    }

    private void fill() {
        choices = source.choices(filter().getText());
        setInfoText(hint());
        if (!source.isComplete()) {
            filter().getDisplay().timerExec(PATIENCE_MS, again);
        }
    }

    /** Offers what can be found by now; the chosen row stays chosen if it is still offered. */
    private void fillAgain() {
        if (filter().isDisposed()) {
            return;
        }
        int row = table.getSelectionIndex();
        Object chosen = row > 0 && row < choices.size() ? choices.get(row).value() : null;
        fill();
        rows.refresh();
        for (int i = 0; chosen != null && i < choices.size(); i++) {
            if (choices.get(i).value() == chosen) {
                rows.choose(i);
            }
        }
    }

    private String hint() {
        if (choices.size() >= NameIndex.MOST) {
            return LinkMessages.hintMore;
        }
        return source.hasTypes() ? LinkMessages.hintWithType : LinkMessages.hint;
    }

    @Override
    protected void keyPressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.PAGE_DOWN -> move(event, 10);
            case SWT.PAGE_UP -> move(event, -10);
            default -> {
                boolean letter = (event.stateMask & SWT.ALT) != 0 && Character.isLetter((char) event.keyCode);
                if (letter && source.chooseType(String.valueOf((char) event.keyCode))) {
                    event.doit = false;
                    filtered();
                }
            }
        }
    }

    private void move(Event event, int step) {
        event.doit = false;
        rows.move(step);
    }

    @Override
    protected void tabPressed(Event event) {
        event.doit = false;
        if (source.cycle(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1)) {
            filtered();
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
    @Override
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
