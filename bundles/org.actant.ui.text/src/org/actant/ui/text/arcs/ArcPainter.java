package org.actant.ui.text.arcs;

import java.util.List;

import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.SpanStyles;
import org.actant.ui.text.wrap.WrappedText;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;

/** Has the arcs of what is selected drawn over a text. While nothing is selected that has any, it costs nothing. */
@NonNullByDefault({})
public final class ArcPainter implements PaintListener {

    private final WrappedText text;
    private final SpanPainter painter;
    private final SpanFocus focus;
    private final Ties ties;
    private final SpanStyles styles;
    private final SpanColours colours;
    private @Nullable List<Tie> known;
    private int paintedAt;

    /** Draws over a text until it is disposed. */
    public ArcPainter(WrappedText text, SpanPainter painter, SpanFocus focus, Ties ties, SpanStyles styles,
            SpanColours colours) {
        this.text = text;
        this.painter = painter;
        this.focus = focus;
        this.ties = ties;
        this.styles = styles;
        this.colours = colours;
        text.addPaintListener(this);
        focus.addListener(() -> known = null);
    }

    /** Looks for ties anew, after elements changed. */
    public void refresh() {
        List<Tie> before = known;
        boolean drawn = before != null && !before.isEmpty();
        known = null;
        if (drawn || !ties().isEmpty()) {
            painter.repaint();
        }
    }

    /** What is drawn now. */
    public List<Arc> arcs() {
        List<Tie> now = ties();
        if (now.isEmpty()) {
            return List.of();
        }
        Rectangle area = text.getClientArea();
        return new ArcRouting(painter.geometry(), text.getLeftMargin(), area.width - text.getRightMargin(), area.height)
                .route(now);
    }

    private List<Tie> ties() {
        List<Tie> now = known;
        if (now == null) {
            now = ties.of(focus.element(), focus.anchor());
            known = now;
        }
        return now;
    }

    @Override
    public void paintControl(PaintEvent event) {
        List<Arc> arcs = arcs();
        if (arcs.isEmpty()) {
            return;
        }
        Rectangle area = text.getClientArea();
        Font font = event.gc.getFont();
        Rectangle room = new Rectangle(text.getLeftMargin(), 0,
                area.width - text.getLeftMargin() - text.getRightMargin(), area.height);
        new ArcDrawing(event.gc, colours, room).draw(arcs,
                colours.forLetters(styles.of(ties().get(0).from()).colour()));
        event.gc.setFont(font);
        repaintAfterScrolling(event, area);
    }

    /** Scrolling moves what is painted, also what points to the edge. */
    private void repaintAfterScrolling(PaintEvent event, Rectangle area) {
        int top = text.getTopPixel();
        if (top != paintedAt && event.height < area.height) {
            painter.repaint();
        }
        paintedAt = top;
    }
}
