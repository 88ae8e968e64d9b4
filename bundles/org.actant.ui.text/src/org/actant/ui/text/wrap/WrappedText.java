package org.actant.ui.text.wrap;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A text that is read, wrapped at the width of the widget. To the widget each line that is seen is a line of its own, so
 * that it lays out what is seen and nothing else; under its own word wrap it would lay out the whole text, and a long
 * paragraph again and again.
 */
public final class WrappedText extends StyledText {

    /** In pixels; a narrower widget shows a part of each line. */
    private static final int NARROWEST = 40;
    private static final int WIDTH_BEFORE_LAYOUT = 800;
    private static final int CARET = 2;
    /** What is revealed stands at one third of the height. */
    private static final int LINES_ABOVE = 3;

    private Locale locale = Locale.getDefault();
    private @Nullable WrappedContent wrapped;
    private int gap;
    private int wrappedAt;
    private boolean wrapping;

    public WrappedText(Composite parent, int style) {
        super(parent, style & ~(SWT.WRAP | SWT.H_SCROLL));
        addListener(SWT.Resize, event -> wrap());
        addListener(SWT.Paint, this::clearGaps);
        addWordMovementListener(new WordMovement(this));
    }

    /** Sets the language by whose rules the text is wrapped. */
    public void setLanguage(Locale language) {
        locale = language;
        wrappedAt = 0;
        wrap();
    }

    /**
     * Sets the font, and how many pixels are left free below each line. All lines are of the same height: if the widget
     * knew of line spacing, it would lay out the whole text to learn how high each line is.
     */
    public void setFont(Font font, int gapBelow) {
        gap = gapBelow;
        setFont(font);
    }

    /**
     * Paints a part of what is seen anew, from {@code top} down. Unlike {@link #redraw()} it keeps what is known of the
     * lines, which a text whose letters stay where they are does not lose.
     *
     * @param top    in pixels of the widget
     * @param height in pixels
     */
    public void repaint(int top, int height) {
        Point place = getLocation();
        int from = Math.max(0, top);
        int to = Math.min(getSize().y, top + height);
        if (from < to) {
            getParent().redraw(place.x, place.y + from, getSize().x, to - from, true);
        }
    }

    /** Brings words into sight, with some lines above them, unless all of them are seen; offsets are UTF-16 code units. */
    public void reveal(int offset, int length) {
        int first = getLineAtOffset(offset);
        int last = getLineAtOffset(offset + length);
        int above = getClientArea().height / getLineHeight() / LINES_ABOVE;
        boolean seen = getLinePixel(first) >= 0 && getLinePixel(last + 1) <= getClientArea().height;
        if (!seen) {
            setTopIndex(Math.max(0, first - above));
        }
    }

    /** True while the caret and the selection are moved only because the text is wrapped anew. */
    public boolean isWrapping() {
        return wrapping;
    }

    @Override
    public void setContent(StyledTextContent content) {
        wrapped = null;
        if (content instanceof WrappedContent own) {
            // before the widget sees it: an unbroken text would be laid out whole
            wrappedAt = width();
            wrap(own, wrappedAt);
            wrapped = own;
        }
        super.setContent(content);
    }

    @Override
    public void setFont(Font font) {
        FontMetrics words = metrics(font, 0, 0);
        setFixedLineMetrics(metrics(font, words.getAscent(), words.getDescent() + gap));
        super.setFont(font);
        replaceCaret(words.getHeight());
        wrappedAt = 0;
        wrap();
    }

    private FontMetrics metrics(Font font, int ascent, int descent) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(font);
            layout.setText(" ");
            if (descent > 0) {
                layout.setAscent(ascent);
                layout.setDescent(descent);
            }
            return layout.getLineMetrics(0);
        } finally {
            layout.dispose();
        }
    }

    /** The widget's own caret would reach down through the gap. */
    private void replaceCaret(int height) {
        Caret caret = new Caret(this, SWT.NONE);
        caret.setSize(CARET, height);
        Caret before = getCaret();
        setCaret(caret);
        before.dispose();
    }

    @Override
    public void setMargins(int left, int top, int right, int bottom) {
        super.setMargins(left, top, right, bottom);
        wrap();
    }

    private void wrap() {
        WrappedContent content = wrapped;
        int width = width();
        if (content == null || width == wrappedAt) {
            return;
        }
        wrappedAt = width;
        wrapping = true;
        try {
            keepPlace(() -> wrap(content, width));
        } finally {
            wrapping = false;
        }
    }

    private int width() {
        int client = getClientArea().width;
        int room = (client == 0 ? WIDTH_BEFORE_LAYOUT : client) - getLeftMargin() - getRightMargin() - CARET;
        return Math.max(NARROWEST, room);
    }

    private void wrap(WrappedContent content, int width) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            content.wrap(new LineWrapper(new LetterWidths(gc), width, locale));
        } finally {
            gc.dispose();
        }
    }

    /** Where a selection goes on behind the end of a line, the widget fills the gap as well; it is to stay free. */
    private void clearGaps(Event event) {
        Point selection = getSelection();
        int last = getLineIndex(event.y + event.height);
        for (int line = getLineIndex(event.y); line <= last && selection.x < selection.y; line++) {
            int end = getOffsetAtLine(line) + getLine(line).length();
            if (selection.x <= end && end < selection.y) {
                Point place = getLocationAtOffset(end);
                event.gc.setBackground(getBackground());
                event.gc.fillRectangle(place.x, place.y + getLineHeight() - gap, getLineHeight(), gap);
            }
        }
    }

    private void keepPlace(Runnable change) {
        Point selection = getSelectionRange();
        boolean backwards = getCaretOffset() == selection.x;
        int top = getTopIndex();
        int offset = getOffsetAtLine(top);
        int y = getLinePixel(top);
        change.run();
        if (backwards) {
            setSelectionRange(selection.x + selection.y, -selection.y);
        } else {
            setSelectionRange(selection.x, selection.y);
        }
        setTopPixel(getTopPixel() + getLinePixel(getLineAtOffset(offset)) - y);
    }

    @Override
    public void copy() {
        copy(DND.CLIPBOARD);
    }

    /** Copies the words as they stand in the text: the widget's own way would put a line end wherever a line is broken. */
    @Override
    public void copy(int clipboardType) {
        String words = getSelectionText();
        if (!words.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            try {
                clipboard.setContents(new Object[]{words}, new Transfer[]{TextTransfer.getInstance()}, clipboardType);
            } finally {
                clipboard.dispose();
            }
        }
    }

    /** The widget cannot go back over the end of a line at which no character stands. */
    @Override
    public void invokeAction(int action) {
        boolean goesBack = action == ST.COLUMN_PREVIOUS || action == ST.SELECT_COLUMN_PREVIOUS;
        WrappedContent content = wrapped;
        int caret = getCaretOffset();
        if (!goesBack || content == null || !content.isBareBreak(caret)) {
            super.invokeAction(action);
        } else if (action == ST.COLUMN_PREVIOUS) {
            setSelection(letterBefore(caret));
        } else {
            Point selection = getSelection();
            setSelection(caret == selection.x ? selection.y : selection.x, letterBefore(caret));
        }
    }

    private int letterBefore(int offset) {
        int from = getOffsetAtLine(getLineAtOffset(offset) - 1);
        return from + WordMovement.lastLetter(getTextRange(from, offset - from));
    }
}
