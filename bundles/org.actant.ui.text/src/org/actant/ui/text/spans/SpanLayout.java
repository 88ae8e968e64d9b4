package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry.Piece;

/**
 * What is to be drawn on the lines that are seen: every span with the pieces of its words and their lanes. Made anew when
 * the text scrolls or is changed; what it costs depends on what is seen.
 */
public final class SpanLayout {

    /**
     * A piece of a span in its lane.
     *
     * @param piece the piece
     * @param lane  its lane on its line, 0 being next to the words
     */
    public record Bar(Piece piece, int lane) {

        /** True if it lies where bars are drawn; what lies deeper is only counted. */
        public boolean isDrawn() {
            return lane < SpanMetrics.LANES;
        }

        /** Top edge in pixels. */
        public int y() {
            return piece.line().lane(lane);
        }
    }

    /**
     * A span that is drawn.
     *
     * @param anchored the span
     * @param bars     its pieces on the lines that are seen, in order of the text
     */
    public record Placed(Anchored anchored, List<Bar> bars) {

        /** Its pieces on the lines that are seen, in order of the text. */
        public List<Piece> pieces() {
            return bars.stream().map(Bar::piece).toList();
        }

        /** True if the next bar belongs to another fragment on the same line. */
        boolean goesOnOnTheLine(int bar) {
            return bar + 1 < bars.size() && bars.get(bar + 1).piece().line() == bars.get(bar).piece().line();
        }
    }

    private final List<VisualLine> lines;
    private final Map<VisualLine, LineLanes> lanes = new HashMap<>();
    private final List<Placed> spans = new ArrayList<>();
    private final Map<VisualLine, Integer> hidden = new LinkedHashMap<>();

    private SpanLayout(List<VisualLine> lines) {
        this.lines = lines;
    }

    /** Lays out the spans of an article that are shown over the lines of a geometry. */
    public static SpanLayout of(SpanGeometry geometry, SpanIndex index, Predicate<Anchored> shown) {
        List<VisualLine> lines = geometry.lines();
        SpanLayout layout = new SpanLayout(lines);
        if (!lines.isEmpty()) {
            int to = lines.get(lines.size() - 1).end() + 1;
            index.overlapping(lines.get(0).begin(), to, anchored -> {
                if (shown.test(anchored)) {
                    layout.place(anchored, geometry.pieces(anchored));
                }
            });
        }
        return layout;
    }

    private void place(Anchored anchored, List<Piece> pieces) {
        List<Bar> bars = new ArrayList<>(pieces.size());
        int last = anchored.getRanges().size() - 1;
        for (int from = 0, to; from < pieces.size(); from = to) {
            VisualLine line = pieces.get(from).line();
            to = from + 1;
            while (to < pieces.size() && pieces.get(to).line() == line) {
                to++;
            }
            List<Piece> onLine = pieces.subList(from, to);
            int lane = lanes.computeIfAbsent(line, any -> new LineLanes()).take(left(onLine), right(onLine, last));
            onLine.forEach(piece -> bars.add(new Bar(piece, lane)));
            if (lane >= SpanMetrics.LANES) {
                hidden.merge(line, 1, Integer::sum);
            }
        }
        spans.add(new Placed(anchored, bars));
    }

    /** Where what is drawn on a line begins: where fragments stand on lines before, at its left end. */
    private static int left(List<Piece> onLine) {
        Piece first = onLine.get(0);
        if (first.begins() && first.fragment() > 0) {
            return 0;
        }
        return onLine.stream().mapToInt(piece -> piece.x() - aside(piece)).min().orElse(0);
    }

    /** Where what is drawn on a line ends: where fragments stand on lines below, at its right end. */
    private static int right(List<Piece> onLine, int lastFragment) {
        Piece last = onLine.get(onLine.size() - 1);
        if (last.ends() && last.fragment() < lastFragment) {
            return Integer.MAX_VALUE;
        }
        return onLine.stream().mapToInt(piece -> piece.x() + piece.width() + aside(piece)).max().orElse(0);
    }

    private static int aside(Piece piece) {
        return piece.width() == 0 ? SpanMetrics.CARET : 0;
    }

    /** The lines. */
    public List<VisualLine> lines() {
        return lines;
    }

    /** All spans on these lines in document order, those in lanes that are not drawn included. */
    public List<Placed> spans() {
        return spans;
    }

    /** Those of the spans that are drawn on a line between two heights of the text widget, or in the gap below it. */
    public List<Placed> spansBetween(int top, int bottom) {
        return spans.stream().filter(span -> span.bars().stream().map(bar -> bar.piece().line())
                .anyMatch(line -> line.y() < bottom && line.y() + line.height() + SpanMetrics.lineSpacing() > top))
                .toList();
    }

    /** For lines with spans that lie too deep to be drawn: how many. */
    public Map<VisualLine, Integer> hidden() {
        return hidden;
    }
}
