package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Writes labels below the bars of spans, each where nothing else is; one that finds no room is shortened or left out. */
final class GapLabels {

    private static final int LEAST = 14;
    private static final int SPACE = 6;
    private static final int ABOVE = 1;

    private final GC gc;
    private final LabelShapes shapes;
    private final int right;
    private final List<Rectangle> taken = new ArrayList<>();

    /**
     * @param gc     has the font of labels
     * @param shapes sizes in that font
     * @param right  where the room ends
     */
    GapLabels(GC gc, LabelShapes shapes, int right) {
        this.gc = gc;
        this.shapes = shapes;
        this.right = right;
    }

    /** Keeps labels away from a bar. */
    void keepFree(Rectangle bar) {
        taken.add(bar);
    }

    /** Writes a label in the foreground of the graphics context. */
    void write(String label, int x, int barY) {
        Point size = shapes.extent(gc, label);
        int y = barY + SpanMetrics.BAR + ABOVE - shapes.leading();
        int room = room(x, y, Math.min(size.x, right - x), size.y);
        String shown = room >= size.x ? label : shortened(label, room);
        if (!shown.isEmpty()) {
            gc.drawText(shown, x, y, true);
            taken.add(new Rectangle(x, y, shapes.extent(gc, shown).x + SPACE, size.y));
        }
    }

    /** How far to the right a label may go that stands at a place. */
    private int room(int x, int y, int width, int height) {
        int room = width;
        Rectangle letters = new Rectangle(x, y + 2, width, height - 4);
        for (Rectangle other : taken) {
            if (other.intersects(letters)) {
                room = Math.min(room, other.x - x - 2);
            }
        }
        return room;
    }

    private String shortened(String label, int room) {
        if (room < LEAST) {
            return "";
        }
        int length = Math.min(label.length(), room / 3);
        while (length > 1 && shapes.extent(gc, label.substring(0, length) + "\u2026").x > room) {
            length--;
        }
        if (length > 1 && Character.isHighSurrogate(label.charAt(length - 1))) {
            length--;
        }
        return length < 2 ? "" : label.substring(0, length) + "\u2026";
    }
}
