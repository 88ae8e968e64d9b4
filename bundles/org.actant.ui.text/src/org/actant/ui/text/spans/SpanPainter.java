package org.actant.ui.text.spans;

import java.util.List;
import java.util.function.Supplier;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.actant.ui.text.wrap.WrappedText;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IPaintPositionManager;
import org.eclipse.jface.text.IPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the spans of an article below its words, and a ground behind the words of what is selected. Draws only what is
 * seen; leaves the text widget as it found it when it is deactivated.
 */
@NonNullByDefault({})
public final class SpanPainter implements IPainter, PaintListener {

    private static final int GROUND = 40;
    private static final int GROUND_OF_CURRENT = 56;

    private final WrappedText text;
    private final Supplier<SpanIndex> index;
    private final SpanStyles styles;
    private final SpanFocus focus;
    private final SpanColours colours;
    private final MarkDrawing marks;
    private final ShownKinds kinds = new ShownKinds();
    private boolean active;
    private @Nullable SpanLayout layout;
    private @Nullable SpanGeometry geometry;
    private @Nullable Look seen;
    private @Nullable LabelShapes shapes;

    /** Everything that where words stand depends on. */
    private record Look(int left, int top, Rectangle area, int margin, Font font) {

        static Look of(WrappedText text) {
            return new Look(text.getHorizontalPixel(), text.getTopPixel(), text.getClientArea(), text.getLeftMargin(),
                    text.getFont());
        }
    }

    /**
     * @param text  shows the text of the article, letter for letter
     * @param index the spans
     * @param focus what is selected
     * @param marks what is marked for a while; drawn behind the spans
     */
    public SpanPainter(WrappedText text, Supplier<SpanIndex> index, SpanStyles styles, SpanFocus focus,
            PassingMarks marks) {
        this.text = text;
        this.index = index;
        this.styles = styles;
        this.focus = focus;
        colours = new SpanColours(text);
        this.marks = new MarkDrawing(colours, marks);
        marks.addListener(this::repaint);
        kinds.addListener(this::refresh);
    }

    @Override
    public void paint(int reason) {
        if (!active) {
            active = true;
            text.addPaintListener(this);
            text.redraw();
        }
    }

    @Override
    public void deactivate(boolean redraw) {
        if (active) {
            active = false;
            text.removePaintListener(this);
            if (redraw) {
                text.redraw();
            }
        }
    }

    @Override
    public void dispose() {
        layout = null;
    }

    @Override
    public void setPositionManager(IPaintPositionManager manager) {
        // the index of the article knows where spans are
    }

    /** Which kinds of spans are drawn. */
    public ShownKinds kinds() {
        return kinds;
    }

    /** What is drawn now. */
    public SpanLayout layout() {
        SpanGeometry here = geometry();
        SpanLayout known = layout;
        if (known == null) {
            known = SpanLayout.of(here, index.get(), kinds::isShown);
            layout = known;
        }
        return known;
    }

    /** Where words stand; made anew, and the layout with it, once the text has been scrolled or laid out anew. */
    private SpanGeometry geometry() {
        Look now = Look.of(text);
        SpanGeometry known = geometry;
        if (known == null || !now.equals(seen)) {
            known = new SpanGeometry(text, new VisualLines(text).visible());
            geometry = known;
            seen = now;
            layout = null;
        }
        return known;
    }

    /** Draws everything anew, after spans changed. */
    public void refresh() {
        layout = null;
        repaint();
    }

    /** Draws everything anew, after the selection changed. */
    public void repaint() {
        text.repaint(0, text.getClientArea().height);
    }

    /** Draws the lines anew that an interval of offsets touches, as far as they are seen. */
    public void refresh(int from, int to) {
        layout = null;
        List<VisualLine> lines = geometry().lines().stream().filter(line -> line.begin() <= to && line.end() >= from)
                .toList();
        if (!lines.isEmpty()) {
            int top = lines.get(0).y();
            VisualLine last = lines.get(lines.size() - 1);
            text.repaint(top, last.y() + last.height() + SpanMetrics.lineSpacing() - top);
        }
    }

    @Override
    public void paintControl(PaintEvent event) {
        SpanLayout now = layout();
        List<Placed> spans = now.spansBetween(event.y, event.y + event.height);
        GC gc = event.gc;
        Font font = gc.getFont();
        gc.setAntialias(SWT.ON);
        marks.draw(gc, geometry());
        for (Placed span : spans) {
            if (focus.isSelected(span.anchored())) {
                ground(gc, span);
            }
        }
        gc.setFont(colours.labelFont());
        GapLabels labels = new GapLabels(gc, shapes(gc), text.getClientArea().width - text.getRightMargin());
        spans.stream().filter(SpanPainter::isDrawn).forEach(span -> bars(gc, span, labels));
        spans.stream().filter(SpanPainter::isDrawn).forEach(span -> label(gc, span, labels));
        gc.setForeground(colours.quiet());
        now.hidden().forEach((line, count) -> more(gc, line, count));
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

    private static boolean isDrawn(Placed span) {
        return span.lane() < SpanMetrics.LANES && !span.pieces().isEmpty();
    }

    private void ground(GC gc, Placed span) {
        gc.setBackground(colours.of(styles.of(span.anchored()).colour()));
        gc.setAlpha(span.anchored() == focus.anchor() ? GROUND_OF_CURRENT : GROUND);
        for (Piece piece : span.pieces()) {
            Rectangle box = piece.box();
            gc.fillRoundRectangle(box.x - 1, box.y - 1, Math.max(2, box.width + 2), box.height + 1, 4, 4);
        }
        gc.setAlpha(255);
        if (span.anchored() == focus.anchor()) {
            gc.setForeground(gc.getBackground());
            for (Piece piece : span.pieces()) {
                Rectangle box = piece.box();
                gc.drawRoundRectangle(box.x - 2, box.y - 1, box.width + 3, box.height + 1, 4, 4);
            }
        }
    }

    private void bars(GC gc, Placed span, GapLabels labels) {
        SpanStyle style = styles.of(span.anchored());
        gc.setForeground(colours.of(style.colour()));
        gc.setBackground(colours.of(style.colour()));
        BarDrawing drawing = new BarDrawing(gc);
        Piece before = null;
        for (Piece piece : span.pieces()) {
            int y = piece.line().lane(span.lane());
            if (piece.width() == 0) {
                drawing.caret(style.shape(), piece.x(), y);
            } else {
                int x = piece.x() + SpanMetrics.INSET;
                int width = Math.max(1, piece.width() - 2 * SpanMetrics.INSET);
                drawing.draw(style, x, y, width, piece.begins(), piece.ends());
                labels.keepFree(new Rectangle(x, y, width, SpanMetrics.BAR));
            }
            connect(gc, before, piece, span.lane());
            before = piece;
        }
    }

    /** Hints at the words between two fragments of one span. */
    private void connect(GC gc, @Nullable Piece before, Piece after, int lane) {
        if (before == null || !before.ends() || !after.begins()) {
            return;
        }
        gc.setAlpha(140);
        gc.setLineStyle(SWT.LINE_DOT);
        int middle = SpanMetrics.BAR / 2;
        int y = after.line().lane(lane) + middle;
        if (before.line() == after.line()) {
            gc.drawLine(before.x() + before.width(), y, after.x(), y);
        } else {
            int yBefore = before.line().lane(lane) + middle;
            gc.drawLine(before.x() + before.width(), yBefore, text.getClientArea().width - text.getRightMargin(),
                    yBefore);
            gc.drawLine(text.getLeftMargin(), y, after.x(), y);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAlpha(255);
    }

    private void label(GC gc, Placed span, GapLabels labels) {
        Anchored anchored = span.anchored();
        SpanStyle style = styles.of(anchored);
        Piece piece = span.pieces().get(0);
        if (!style.label().isEmpty() && piece.begins()) {
            gc.setForeground(colours.forLetters(style.colour()));
            labels.write(style.label(), piece.x() + SpanMetrics.INSET, piece.line().lane(span.lane()));
        }
    }

    private void more(GC gc, VisualLine line, int count) {
        String words = "+" + count;
        gc.drawText(words, text.getClientArea().width - gc.textExtent(words).x - 2,
                line.lane(SpanMetrics.LANES - 1), true);
    }
}
