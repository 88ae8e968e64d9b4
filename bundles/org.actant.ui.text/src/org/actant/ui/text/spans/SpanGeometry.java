package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the words of spans stand on some lines of the screen, asked once for each span. A fragment is
 * cut at the ends of lines; where writing directions mix, a piece is the box around its letters.
 */
public final class SpanGeometry {

    /**
     * The part of one fragment on one line.
     *
     * @param line     the line
     * @param fragment number of the fragment in its span, from 0
     * @param x        left edge
     * @param width    0 for a span of no width
     * @param begins   true if the fragment begins here
     * @param ends     true if the fragment ends here
     */
    public record Piece(VisualLine line, int fragment, int x, int width, boolean begins, boolean ends) {

        /** The box around the words. */
        public Rectangle box() {
            return new Rectangle(x, line.y(), width, line.height());
        }
    }

    private record Known(TextRanges ranges, List<Piece> pieces) {
    }

    private final Letters letters;
    private final List<VisualLine> lines;
    private final Map<Anchored, Known> known = new IdentityHashMap<>();

    /**
     * @param letters where letters stand
     * @param lines   lines that follow each other and stay where they are
     */
    public SpanGeometry(Letters letters, List<VisualLine> lines) {
        this.letters = letters;
        this.lines = lines;
    }

    /** The lines. */
    public List<VisualLine> lines() {
        return lines;
    }

    /** The pieces of all fragments of a span. */
    public List<Piece> pieces(Anchored anchored) {
        TextRanges ranges = anchored.getRanges();
        Known before = known.get(anchored);
        if (before != null && before.ranges.equals(ranges)) {
            return before.pieces;
        }
        List<Piece> pieces = pieces(ranges);
        known.put(anchored, new Known(ranges, pieces));
        return pieces;
    }

    /** The pieces of all fragments of some words. */
    public List<Piece> pieces(TextRanges ranges) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            addPieces(i, ranges.begin(i), ranges.end(i), pieces);
        }
        return pieces;
    }

    private void addPieces(int fragment, int begin, int end, List<Piece> pieces) {
        for (int i = firstEndingAfter(begin); i < lines.size(); i++) {
            VisualLine line = lines.get(i);
            if (line.begin() > end || line.begin() == end && begin < end) {
                return;
            }
            int from = Math.max(begin, line.begin());
            int to = Math.min(end, line.end());
            if (from < to) {
                Rectangle bounds = letters.bounds(from, to);
                pieces.add(new Piece(line, fragment, bounds.x, bounds.width, from == begin, to == end));
            } else if (begin == end && line.begin() <= begin && begin <= line.end()) {
                Point location = letters.place(begin);
                pieces.add(new Piece(line, fragment, location.x, 0, true, true));
                return;
            }
        }
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
