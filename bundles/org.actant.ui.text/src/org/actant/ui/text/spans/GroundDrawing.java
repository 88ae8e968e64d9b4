package org.actant.ui.text.spans;

import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a ground behind the words of what is selected, and a frame around those of the current span. */
final class GroundDrawing {

    private static final int GROUND = 40;
    private static final int GROUND_OF_CURRENT = 56;
    private static final int ROUND = 4;

    private final SpanStyles styles;
    private final SpanColours colours;

    GroundDrawing(SpanStyles styles, SpanColours colours) {
        this.styles = styles;
        this.colours = colours;
    }

    /** Draws the ground of a span. */
    void draw(GC gc, Anchored anchored, Iterable<Piece> pieces, boolean current) {
        gc.setBackground(colours.of(styles.of(anchored).colour()));
        gc.setForeground(gc.getBackground());
        for (Piece piece : pieces) {
            Rectangle box = piece.box();
            gc.setAlpha(current ? GROUND_OF_CURRENT : GROUND);
            gc.fillRoundRectangle(box.x - 1, box.y - 1, Math.max(2, box.width + 2), box.height + 1, ROUND, ROUND);
            gc.setAlpha(255);
            if (current) {
                gc.drawRoundRectangle(box.x - 2, box.y - 1, box.width + 3, box.height + 1, ROUND, ROUND);
            }
        }
    }
}
