package org.actant.ui.text.arcs;

import java.util.ArrayList;
import java.util.List;

import org.actant.ui.text.spans.SpanColours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws arcs with their arrows, and labels that cover neither each other nor words. */
final class ArcDrawing {

    private static final float ROUND = 4;
    private static final int HEAD = 4;
    private static final int PADDING = 3;

    private final GC gc;
    private final SpanColours colours;
    private final Rectangle room;
    private final List<Rectangle> labels = new ArrayList<>();

    /** @param room where labels may stand */
    ArcDrawing(GC gc, SpanColours colours, Rectangle room) {
        this.gc = gc;
        this.colours = colours;
        this.room = room;
    }

    /** Draws arcs in a colour. */
    void draw(List<Arc> arcs, Color colour) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        arcs.forEach(this::line);
        gc.setBackground(colour);
        arcs.forEach(this::head);
        gc.setFont(colours.labelFont());
        arcs.forEach(this::label);
    }

    private void line(Arc arc) {
        Path path = new Path(gc.getDevice());
        try {
            List<Point> points = arc.points();
            path.moveTo(points.get(0).x, points.get(0).y);
            for (int i = 1; i < points.size() - 1; i++) {
                Point turn = points.get(i);
                Point in = towards(turn, points.get(i - 1));
                Point out = towards(turn, points.get(i + 1));
                path.lineTo(in.x, in.y);
                path.quadTo(turn.x, turn.y, out.x, out.y);
            }
            path.lineTo(arc.end().x, arc.end().y);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    /** A little way, at most half, from one point to another on the same row or column. */
    private static Point towards(Point from, Point to) {
        float length = Math.max(1, Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
        float way = Math.min(ROUND, length / 2) / length;
        return new Point(Math.round(from.x + (to.x - from.x) * way), Math.round(from.y + (to.y - from.y) * way));
    }

    private void head(Arc arc) {
        Point end = arc.end();
        int back = end.y > arc.beforeEnd().y ? -HEAD : HEAD;
        gc.fillPolygon(new int[]{end.x, end.y, end.x - HEAD + 1, end.y + back, end.x + HEAD - 1, end.y + back});
    }

    private void label(Arc arc) {
        Point size = gc.textExtent(arc.label());
        int width = size.x + 2 * PADDING;
        int right = arc.foot().x + HEAD;
        int x = right + width <= room.x + room.width ? right : arc.foot().x - HEAD - width;
        Rectangle box = free(new Rectangle(Math.max(room.x, x), arc.foot().y - size.y, width, size.y));
        labels.add(box);
        gc.setBackground(colours.ground());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, HEAD, HEAD);
        gc.drawText(arc.label(), box.x + PADDING, box.y, true);
    }

    /** To the right of labels that stand there already. */
    private Rectangle free(Rectangle wanted) {
        Rectangle box = wanted;
        for (Rectangle other : labels) {
            if (other.intersects(box)) {
                box = new Rectangle(other.x + other.width + 1, box.y, box.width, box.height);
            }
        }
        return box;
    }
}
