package org.actant.ui.text.handles;

import java.util.List;

import org.actant.ui.text.handles.HandleLayout.Handle;
import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.SpanStyles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws handles as knobs at the words of a span, and behind the words that it would get the ground of a preview. */
public final class HandleDrawing {

    private static final int KNOB = 7;
    private static final int PREVIEW = 70;

    private final SpanStyles styles;
    private final SpanColours colours;

    public HandleDrawing(SpanStyles styles, SpanColours colours) {
        this.styles = styles;
        this.colours = colours;
    }

    /** Draws handles; {@code preview} is empty while none is dragged. */
    void draw(GC gc, HandleLayout handles, List<Piece> preview) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.of(styles.of(handles.anchored()).colour()));
        gc.setForeground(colours.ground());
        gc.setAlpha(PREVIEW);
        for (Piece piece : preview) {
            Rectangle box = piece.box();
            gc.fillRectangle(box.x, box.y, box.width, box.height);
        }
        gc.setAlpha(255);
        handles.handles().forEach(handle -> knob(gc, handle));
    }

    private static void knob(GC gc, Handle handle) {
        int x = handle.x() - KNOB / 2;
        int y = handle.y() + handle.height() - KNOB / 2;
        gc.fillOval(x, y, KNOB, KNOB);
        gc.drawOval(x, y, KNOB, KNOB);
    }
}
