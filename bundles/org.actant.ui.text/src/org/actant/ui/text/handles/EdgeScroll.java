package org.actant.ui.text.handles;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Scrolls a text line by line as long as the mouse is dragged beyond its upper or lower edge. */
final class EdgeScroll {

    private static final int PACE_MS = 60;

    private final StyledText text;
    private final Consumer<Point> scrolled;
    private @Nullable Point mouse;
    private boolean running;

    /** @param scrolled is told after each line where the mouse still is, relative to the text */
    EdgeScroll(StyledText text, Consumer<Point> scrolled) {
        this.text = text;
        this.scrolled = scrolled;
    }

    /** The mouse is dragged to a point, relative to the text. */
    void draggedTo(Point point) {
        mouse = point;
        if (!running && lines(point) != 0) {
            running = true;
            text.getDisplay().timerExec(PACE_MS, this::scroll);
        }
    }

    /** The mouse is no longer dragged. */
    void stop() {
        mouse = null;
    }

    private void scroll() {
        Point point = mouse;
        running = false;
        if (point == null || text.isDisposed() || lines(point) == 0) {
            return;
        }
        text.setTopPixel(text.getTopPixel() + lines(point) * text.getLineHeight());
        scrolled.accept(point);
        draggedTo(point);
    }

    /** How far to scroll: a line back, a line on, or not at all. */
    private int lines(Point point) {
        return point.y < 0 ? -1 : point.y >= text.getClientArea().height ? 1 : 0;
    }
}
