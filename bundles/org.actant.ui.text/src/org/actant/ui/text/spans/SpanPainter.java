package org.actant.ui.text.spans;

import java.util.List;
import java.util.function.Supplier;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.ui.text.focus.SpanFocus;
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
import org.eclipse.swt.graphics.Rectangle;

/**
 * Has the spans of an article drawn below its words, and a ground behind the words of what is selected. Draws only what is
 * seen; leaves the text widget as it found it when it is deactivated.
 */
@NonNullByDefault({})
public final class SpanPainter implements IPainter, PaintListener {

    private final WrappedText text;
    private final Supplier<SpanIndex> index;
    private final SpanFocus focus;
    private final GroundDrawing ground;
    private final SpanDrawing drawing;
    private final MarkDrawing marks;
    private final ShownSpans shown;
    private boolean active;
    private @Nullable SpanLayout layout;
    private @Nullable SpanGeometry geometry;
    private @Nullable Look seen;

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
     * @param shown which spans are drawn
     * @param focus what is selected
     * @param marks what is marked for a while; drawn behind the spans
     */
    public SpanPainter(WrappedText text, Supplier<SpanIndex> index, SpanStyles styles, ShownSpans shown,
            SpanFocus focus, PassingMarks marks) {
        this.text = text;
        this.index = index;
        this.shown = shown;
        this.focus = focus;
        SpanColours colours = new SpanColours(text);
        ground = new GroundDrawing(styles, colours);
        drawing = new SpanDrawing(styles, colours);
        this.marks = new MarkDrawing(colours, marks);
        marks.addListener(this::repaint);
        shown.addListener(this::refresh);
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

    /** What is drawn now. */
    public SpanLayout layout() {
        SpanGeometry here = geometry();
        SpanLayout known = layout;
        if (known == null) {
            known = SpanLayout.of(here, index.get(), shown::isShown);
            layout = known;
        }
        return known;
    }

    /** True for a span that is shown. */
    public boolean draws(Anchored anchored) {
        return shown.isShown(anchored);
    }

    /** Where words stand; made anew, and the layout with it, once the text has been scrolled or laid out anew. */
    public SpanGeometry geometry() {
        Look now = Look.of(text);
        SpanGeometry known = geometry;
        if (known == null || !now.equals(seen)) {
            known = new SpanGeometry(new WidgetLetters(text), new VisualLines(text).visible());
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
        event.gc.setAntialias(SWT.ON);
        marks.draw(event.gc, geometry());
        for (Placed span : spans) {
            if (focus.isSelected(span.anchored())) {
                ground.draw(event.gc, span.anchored(), span.pieces(), span.anchored() == focus.anchor());
            }
        }
        int edge = text.getClientArea().width;
        drawing.draw(event.gc, now, spans, text.getLeftMargin(), edge - text.getRightMargin(), edge);
    }
}
