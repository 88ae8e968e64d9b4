package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The way from us to where something was said first, drawn as boxes with arrows. An arrow that is only assumed is dashed.
 */
final class SourcePath extends Canvas {

    private static final int PADDING = 4;
    private static final int ARROW = 18;
    private static final int HEAD = 4;
    private static final int GAP = 4;

    private List<String> steps = List.of();
    private boolean assumed;

    SourcePath(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(this::paint);
    }

    /**
     * Shows a path.
     *
     * @param wanted      names of its steps, nearest to us first
     * @param lastAssumed whether the last arrow is only assumed
     */
    void show(List<String> wanted, boolean lastAssumed) {
        steps = List.copyOf(wanted);
        assumed = lastAssumed;
        setToolTipText(String.join(" \u2190 ", steps));
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? ARROW : widthHint;
        GC gc = new GC(this);
        try {
            List<Rectangle> boxes = boxes(gc, width);
            Rectangle last = boxes.isEmpty() ? new Rectangle(0, 0, 0, 0) : boxes.get(boxes.size() - 1);
            return new Point(width, last.y + last.height + 1);
        } finally {
            gc.dispose();
        }
    }

    /** Where the boxes lie; a box that does not fit into the line begins the next one. */
    private List<Rectangle> boxes(GC gc, int width) {
        List<Rectangle> boxes = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (String step : steps) {
            Point size = gc.textExtent(step);
            int wide = Math.min(size.x + 2 * PADDING, Math.max(width - 1 - ARROW, ARROW));
            int high = size.y + 2 * PADDING;
            if (x > 0 && x + wide + 1 > width) {
                x = ARROW;
                y += high + GAP;
            }
            boxes.add(new Rectangle(x, y, wide, high));
            x += wide + ARROW;
        }
        return boxes;
    }

    private void paint(PaintEvent event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Color line = getForeground();
        gc.setForeground(line);
        gc.setBackground(line);
        List<Rectangle> boxes = boxes(gc, getSize().x);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawRoundRectangle(box.x, box.y, box.width, box.height, PADDING, PADDING);
            gc.setClipping(box);
            gc.drawText(steps.get(i), box.x + PADDING, box.y + PADDING, true);
            gc.setClipping((Rectangle) null);
            if (i > 0) {
                arrow(gc, box, assumed && i == boxes.size() - 1);
            }
        }
    }

    /** The arrow that leads from a box back to the one before it. */
    private static void arrow(GC gc, Rectangle box, boolean dashed) {
        int y = box.y + box.height / 2;
        int from = box.x;
        int to = from - ARROW + 2;
        gc.setLineStyle(dashed ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawLine(from, y, to + HEAD, y);
        gc.fillPolygon(new int[]{to, y, to + HEAD, y - HEAD, to + HEAD, y + HEAD});
    }
}
