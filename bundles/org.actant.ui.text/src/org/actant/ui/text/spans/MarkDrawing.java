package org.actant.ui.text.spans;

import java.util.List;

import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws passing marks: a ground behind their words; around those of the current one, which are selected, a frame. */
final class MarkDrawing {

    private static final int GROUND = 90;

    private final SpanColours colours;
    private final PassingMarks marks;

    MarkDrawing(SpanColours colours, PassingMarks marks) {
        this.colours = colours;
        this.marks = marks;
    }

    /** Draws the marks on the lines of a geometry. */
    void draw(GC gc, SpanGeometry geometry) {
        List<VisualLine> lines = geometry.lines();
        if (lines.isEmpty() || marks.all().isEmpty()) {
            return;
        }
        gc.setBackground(colours.of(SpanColours.FOUND));
        gc.setForeground(colours.of(SpanColours.FOUND));
        int to = lines.get(lines.size() - 1).end() + 1;
        marks.overlapping(lines.get(0).begin(), to, mark -> {
            for (Piece piece : geometry.pieces(mark)) {
                draw(gc, piece.box(), marks.isCurrent(mark));
            }
        });
        gc.setAlpha(255);
    }

    private static void draw(GC gc, Rectangle box, boolean current) {
        if (current) {
            gc.setAlpha(255);
            gc.setLineWidth(2);
            gc.drawRectangle(box.x - 1, box.y, box.width + 2, box.height - 1);
            gc.setLineWidth(1);
        } else {
            gc.setAlpha(GROUND);
            gc.fillRectangle(box.x, box.y, Math.max(1, box.width), box.height - 1);
        }
    }
}
