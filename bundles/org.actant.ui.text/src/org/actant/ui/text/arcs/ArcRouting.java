package org.actant.ui.text.arcs;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;

/**
 * Finds the ways of ties: up from the words into the gap above their line, along it, and down to the other words. Between
 * lines they run over the nearer margin. What is not seen is pointed to from the edge.
 */
public final class ArcRouting {

    private static final int ABOVE = 2;
    private static final int TRACK = 3;
    private static final int TRACKS = 3;
    private static final int ASIDE = 6;
    private static final int MARGIN_TRACK = 4;
    private static final int MARGIN_TRACKS = 4;
    private static final int EDGE = 3;

    private final SpanGeometry geometry;
    private final int left;
    private final int right;
    private final int height;

    /**
     * @param geometry where words stand
     * @param left     where lines begin, in pixels
     * @param right    where they end
     * @param height   of what is seen
     */
    public ArcRouting(SpanGeometry geometry, int left, int right, int height) {
        this.geometry = geometry;
        this.left = left;
        this.right = right;
        this.height = height;
    }

    /** The ways of ties; none for one of which neither end is seen. */
    public List<Arc> route(List<Tie> ties) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            Piece from = seen(tie.from());
            Piece to = seen(tie.to());
            if (from != null && to != null) {
                arcs.add(between(tie, exit(from, i, ties.size()), from.line(), to, i));
            } else if (from != null) {
                arcs.add(away(tie, exit(from, i, ties.size()), from.line(), tie.to(), i));
            } else if (to != null) {
                arcs.add(away(tie, middle(to), to.line(), tie.from(), i));
            }
        }
        return arcs;
    }

    private @Nullable Piece seen(Anchored anchored) {
        return geometry.pieces(anchored).stream()
                .filter(piece -> piece.line().y() >= 0 && piece.line().y() + piece.line().height() <= height)
                .findFirst()
                .orElse(null);
    }

    private Arc between(Tie tie, int fromX, VisualLine fromLine, Piece to, int number) {
        List<Point> points = new ArrayList<>();
        int toX = middle(to);
        int begin = track(fromLine, number);
        int end = track(to.line(), number);
        points.add(new Point(fromX, fromLine.y()));
        points.add(new Point(fromX, begin));
        if (fromLine != to.line()) {
            int margin = margin(fromX + toX < left + right, number);
            points.add(new Point(margin, begin));
            points.add(new Point(margin, end));
        }
        points.add(new Point(toX, end));
        points.add(new Point(toX, to.line().y()));
        return new Arc(points, tie.label(), new Point(toX, to.line().y() - 1), false);
    }

    /** From words that are seen towards others that are not. */
    private Arc away(Tie tie, int x, VisualLine line, Anchored unseen, int number) {
        boolean up = unseen.getRanges().begin() < line.begin();
        int begin = track(line, number);
        int margin = margin(x < (left + right) / 2, number);
        List<Point> points = List.of(new Point(x, line.y()), new Point(x, begin), new Point(margin, begin),
                new Point(margin, up ? EDGE : height - EDGE));
        String label = tie.label() + ": " + unseen.getQuote();
        return new Arc(points, label, new Point(margin, up ? gapFromTop(number) : gapFromBottom(number)), true);
    }

    /** The lower edge of the gap above the second line from the top, or a later one. */
    private int gapFromTop(int number) {
        List<VisualLine> lines = geometry.lines();
        return lines.get(Math.min(lines.size() - 1, 1 + number % MARGIN_TRACKS)).y() - 1;
    }

    private int gapFromBottom(int number) {
        List<VisualLine> lines = geometry.lines();
        return lines.get(Math.max(0, lines.size() - 1 - number % MARGIN_TRACKS)).y() - 1;
    }

    private static int track(VisualLine line, int number) {
        return line.y() - ABOVE - TRACK * (number % TRACKS);
    }

    private int margin(boolean leftOne, int number) {
        int aside = ASIDE + MARGIN_TRACK * (number % MARGIN_TRACKS);
        return leftOne ? left - aside : right + aside;
    }

    /** Arcs that begin at the same words fan out. */
    private static int exit(Piece piece, int number, int all) {
        return piece.x() + piece.width() * (number + 1) / (all + 1);
    }

    private static int middle(Piece piece) {
        return piece.x() + piece.width() / 2;
    }
}
