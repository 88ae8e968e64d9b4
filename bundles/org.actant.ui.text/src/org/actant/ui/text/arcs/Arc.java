package org.actant.ui.text.arcs;

import java.util.List;

import org.eclipse.swt.graphics.Point;

/**
 * The way of a tie over the screen, in pixels. It runs in the gaps between lines and over the margins, never through words.
 *
 * @param points where it turns, from the begin to the end
 * @param label  what is written on it
 * @param foot   beside what its label stands: the lower edge of it
 * @param leaves true if it ends at the edge of what is seen, and an arrow there points to what it leads to
 */
public record Arc(List<Point> points, String label, Point foot, boolean leaves) {

    /** Where it ends. */
    Point end() {
        return points.get(points.size() - 1);
    }

    /** The turn before its end. */
    Point beforeEnd() {
        return points.get(points.size() - 2);
    }
}
