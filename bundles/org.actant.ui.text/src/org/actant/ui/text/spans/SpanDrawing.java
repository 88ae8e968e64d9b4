package org.actant.ui.text.spans;

import java.util.List;

import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.SpanLayout.Bar;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws spans below their words: bars in lanes, the ties between fragments, labels in the gap, and how many lie deeper. */
public final class SpanDrawing {

    private static final int TIE = 140;
    private static final int ASIDE = 2;

    private final SpanStyles styles;
    private final SpanColours colours;
    private @Nullable LabelShapes shapes;

    public SpanDrawing(SpanStyles styles, SpanColours colours) {
        this.styles = styles;
        this.colours = colours;
    }

    /**
     * Draws spans of a layout.
     *
     * @param left  where lines begin, in pixels
     * @param right where they end
     * @param edge  where what is drawn ends
     */
    public void draw(GC gc, SpanLayout layout, List<Placed> spans, int left, int right, int edge) {
        Font font = gc.getFont();
        gc.setAntialias(SWT.ON);
        gc.setFont(colours.labelFont());
        GapLabels labels = new GapLabels(gc, shapes(gc), right);
        spans.forEach(span -> bars(gc, span, labels, left, right));
        spans.forEach(span -> label(gc, span, labels));
        gc.setForeground(colours.quiet());
        layout.hidden().forEach((line, count) -> more(gc, line, count, edge));
        gc.setFont(font);
    }

    private LabelShapes shapes(GC gc) {
        LabelShapes known = shapes;
        if (known == null) {
            known = new LabelShapes(gc);
            shapes = known;
        }
        known.use(gc);
        return known;
    }

    private void bars(GC gc, Placed span, GapLabels labels, int left, int right) {
        SpanStyle style = styles.of(span.anchored());
        gc.setForeground(colours.of(style.colour()));
        gc.setBackground(colours.of(style.colour()));
        BarDrawing drawing = new BarDrawing(gc);
        for (int i = 0; i < span.bars().size(); i++) {
            Bar bar = span.bars().get(i);
            if (bar.isDrawn()) {
                bar(drawing, bar, style, labels);
                ties(gc, span, i, left, right);
            }
        }
    }

    private static void bar(BarDrawing drawing, Bar bar, SpanStyle style, GapLabels labels) {
        Piece piece = bar.piece();
        int y = bar.y();
        if (piece.width() == 0) {
            drawing.caret(style.shape(), piece.x(), y);
        } else {
            int x = piece.x() + SpanMetrics.INSET;
            int width = Math.max(1, piece.width() - 2 * SpanMetrics.INSET);
            drawing.draw(style, x, y, width, piece.begins(), piece.ends());
            labels.keepFree(new Rectangle(x, y, width, SpanMetrics.BAR));
        }
    }

    /** Ties a fragment to that before it and that behind it; where these stand on another line, to the end of its own. */
    private static void ties(GC gc, Placed span, int at, int left, int right) {
        Bar bar = span.bars().get(at);
        Piece piece = bar.piece();
        int y = bar.y() + SpanMetrics.BAR / 2;
        int end = piece.x() + piece.width();
        gc.setAlpha(TIE);
        gc.setLineStyle(SWT.LINE_DOT);
        if (piece.begins() && piece.fragment() > 0 && (at == 0 || !span.goesOnOnTheLine(at - 1))) {
            gc.drawLine(left, y, piece.x(), y);
        }
        if (piece.ends() && piece.fragment() < span.anchored().getRanges().size() - 1) {
            gc.drawLine(end, y, span.goesOnOnTheLine(at) ? span.bars().get(at + 1).piece().x() : right, y);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAlpha(255);
    }

    private void label(GC gc, Placed span, GapLabels labels) {
        Anchored anchored = span.anchored();
        SpanStyle style = styles.of(anchored);
        if (span.bars().isEmpty() || style.label().isEmpty()) {
            return;
        }
        Bar bar = span.bars().get(0);
        if (bar.isDrawn() && bar.piece().begins() && bar.piece().fragment() == 0) {
            gc.setForeground(colours.forLetters(style.colour()));
            labels.write(style.label(), bar.piece().x() + SpanMetrics.INSET, bar.y());
        }
    }

    private static void more(GC gc, VisualLine line, int count, int edge) {
        String words = "+" + count;
        gc.drawText(words, edge - gc.textExtent(words).x - ASIDE, line.lane(SpanMetrics.LANES - 1), true);
    }
}
