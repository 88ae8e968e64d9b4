package org.actant.ui.text.spans;

import org.actant.ui.text.spans.SpanStyle.Pattern;
import org.actant.ui.text.spans.SpanStyle.Shape;
import org.eclipse.swt.graphics.GC;

/** Draws the bar that marks one piece of a span. */
final class BarDrawing {

    private static final int[] DASHED = {6, 3};
    private static final int[] DOTTED = {2, 3};
    private static final int[] DASH_DOT = {8, 2, 2, 2};
    private static final int STRIKE = 3;

    private final GC gc;

    /** Draws in the foreground of {@code gc}, which is also set as its background. */
    BarDrawing(GC gc) {
        this.gc = gc;
    }

    /** Draws a bar. */
    void draw(SpanStyle style, int x, int y, int width, boolean begins, boolean ends) {
        switch (style.shape()) {
            case FILLED -> segments(style.pattern(), x, width, (at, length) -> gc.fillRectangle(at, y, length,
                    SpanMetrics.BAR));
            case OUTLINED -> outlined(style.pattern(), x, y, width, begins, ends);
            case THIN -> segments(style.pattern(), x, width, (at, length) -> gc.fillRectangle(at, y + 1, length, 1));
        }
        if (style.struck()) {
            strike(x + width / 2, y + SpanMetrics.BAR / 2);
        }
    }

    /** Marks a span of no width: a caret below the place. */
    void caret(Shape shape, int x, int y) {
        int[] triangle = {x, y - 1, x - SpanMetrics.CARET, y + SpanMetrics.BAR, x + SpanMetrics.CARET,
                y + SpanMetrics.BAR};
        if (shape == Shape.FILLED) {
            gc.fillPolygon(triangle);
        } else {
            gc.drawPolygon(triangle);
        }
    }

    private void outlined(Pattern pattern, int x, int y, int width, boolean begins, boolean ends) {
        segments(pattern, x, width, (at, length) -> {
            gc.fillRectangle(at, y, length, 1);
            gc.fillRectangle(at, y + SpanMetrics.BAR - 1, length, 1);
        });
        if (begins) {
            gc.fillRectangle(x, y, 1, SpanMetrics.BAR);
        }
        if (ends) {
            gc.fillRectangle(x + width - 1, y, 1, SpanMetrics.BAR);
        }
    }

    private void strike(int x, int y) {
        gc.setLineWidth(1);
        for (int shift = -1; shift <= 1; shift += 2) {
            gc.drawLine(x + shift * 2 - STRIKE, y + STRIKE, x + shift * 2 + STRIKE, y - STRIKE);
        }
    }

    private static void segments(Pattern pattern, int x, int width, Segment segment) {
        int[] rhythm = switch (pattern) {
            case SOLID -> new int[]{Math.max(1, width), 0};
            case DASHED -> DASHED;
            case DOTTED -> DOTTED;
            case DASH_DOT -> DASH_DOT;
        };
        int end = x + width;
        for (int at = x, beat = 0; at < end; beat = (beat + 2) % rhythm.length) {
            segment.draw(at, Math.min(rhythm[beat], end - at));
            at += rhythm[beat] + rhythm[beat + 1];
        }
    }

    /** Draws one stroke of a rhythm. */
    @FunctionalInterface
    private interface Segment {
        void draw(int x, int length);
    }
}
