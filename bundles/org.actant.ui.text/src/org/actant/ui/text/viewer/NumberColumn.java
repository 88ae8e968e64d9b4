package org.actant.ui.text.viewer;

import java.util.Arrays;
import java.util.function.Supplier;

import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
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
    private final SpanPainter painter;
    private final SpanColours colours;
    private final TopLine topLine;
    private final Supplier<int[]> sentences;
    private final int usualMargin;
    private boolean shown;
    private int @Nullable [] sentenceBegins;

    /** @param sentences where sentences begin, in order; asked for when the numbers are first shown */
    NumberColumn(StyledText text, SpanPainter painter, SpanColours colours, TopLine topLine,
            Supplier<int[]> sentences) {
        this.text = text;
        this.painter = painter;
        this.colours = colours;
        this.topLine = topLine;
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
        topLine.keepThrough(() -> text.setMargins(left, text.getTopMargin(), text.getRightMargin(),
                text.getBottomMargin()));
        if (shown) {
            text.addPaintListener(this);
        } else {
            text.removePaintListener(this);
        }
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        Font font = gc.getFont();
        gc.setFont(colours.labelFont());
        gc.setForeground(colours.quiet());
        for (VisualLine line : painter.layout().lines()) {
            int y = line.y() + line.baseline() - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
            int number = text.getLineAtOffset(line.begin());
            if (text.getOffsetAtLine(number) == line.begin()) {
                write(gc, Integer.toString(number + 1), usualMargin / 2 + WIDTH / 2, y);
            }
            int sentence = sentence(line);
            if (sentence > 0) {
                write(gc, "s" + sentence, usualMargin / 2 + WIDTH, y);
            }
        }
        gc.setFont(font);
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
