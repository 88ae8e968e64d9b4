package org.actant.ui.text.viewer;

import java.util.Arrays;
import java.util.function.Supplier;

import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Numbers in the left margin: the line of the text (as its file has it) where it begins, and the first sentence that begins
 * on what is seen as one line. Both count from 1. Off at first.
 */
@NonNullByDefault({})
final class NumberColumn implements PaintListener {

    private static final int WIDTH = 64;
    private static final int GAP = 8;

    private final StyledText text;
    private final IDocument document;
    private final SpanPainter painter;
    private final SpanColours colours;
    private final Supplier<int[]> sentences;
    private final int usualMargin;
    private boolean shown;
    private int @Nullable [] sentenceBegins;

    /** @param sentences where sentences begin, in order; asked for when the numbers are first shown */
    NumberColumn(StyledText text, IDocument document, SpanPainter painter, SpanColours colours,
            Supplier<int[]> sentences) {
        this.text = text;
        this.document = document;
        this.painter = painter;
        this.colours = colours;
        this.sentences = sentences;
        usualMargin = text.getLeftMargin();
    }

    /** True if numbers are shown. */
    boolean isShown() {
        return shown;
    }

    /** Shows the numbers or takes them away. */
    void toggle() {
        shown = !shown;
        int left = shown ? usualMargin + WIDTH : usualMargin;
        text.setMargins(left, text.getTopMargin(), text.getRightMargin(), text.getBottomMargin());
        if (shown) {
            text.addPaintListener(this);
        } else {
            text.removePaintListener(this);
        }
        painter.refresh();
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        Font font = gc.getFont();
        gc.setFont(colours.labelFont());
        gc.setForeground(colours.quiet());
        for (VisualLine line : painter.layout().lines()) {
            int y = line.y() + line.baseline() - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
            int number = lineBeginningAt(line.begin());
            if (number > 0) {
                write(gc, Integer.toString(number), usualMargin / 2 + WIDTH / 2, y);
            }
            int sentence = sentence(line);
            if (sentence > 0) {
                write(gc, "s" + sentence, usualMargin / 2 + WIDTH, y);
            }
        }
        gc.setFont(font);
    }

    /** The number of the line of the text that begins at an offset; 0 if none does. */
    private int lineBeginningAt(int offset) {
        try {
            int line = document.getLineOfOffset(offset);
            return document.getLineOffset(line) == offset ? line + 1 : 0;
        } catch (BadLocationException e) {
            throw new IllegalStateException("The widget shows another text than the document.", e);
        }
    }

    /** The number of the first sentence that begins on a line; 0 if none does. */
    int sentence(VisualLine line) {
        int[] begins = sentenceBegins;
        if (begins == null) {
            begins = sentences.get();
            sentenceBegins = begins;
        }
        int found = Arrays.binarySearch(begins, line.begin());
        int at = found >= 0 ? found : -found - 1;
        return at < begins.length && begins[at] < Math.max(line.end(), line.begin() + 1) ? at + 1 : 0;
    }

    private static void write(GC gc, String number, int right, int y) {
        gc.drawText(number, right - gc.textExtent(number).x - GAP, y, true);
    }
}
