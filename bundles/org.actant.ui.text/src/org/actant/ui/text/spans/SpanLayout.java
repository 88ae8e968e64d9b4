package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry.Piece;

/**
 * What is to be drawn on the lines that are seen: every span with its lane and the pieces of its words. Made anew when the
 * text scrolls or is changed; what it costs depends on what is seen.
 */
public final class SpanLayout {

    /**
     * A span that is drawn.
     *
     * @param anchored the span
     * @param lane     its lane
     * @param pieces   its pieces on the lines that are seen, in order of the text
     */
    public record Placed(Anchored anchored, int lane, List<Piece> pieces) {
    }

    private final List<VisualLine> lines;
    private final List<Placed> spans = new ArrayList<>();
    private final Map<VisualLine, Integer> hidden = new LinkedHashMap<>();

    private SpanLayout(List<VisualLine> lines) {
        this.lines = lines;
    }

    /** Lays out the spans of an article that are shown over the lines of a geometry. */
    public static SpanLayout of(SpanGeometry geometry, SpanIndex index, Predicate<Anchored> shown) {
        List<VisualLine> lines = geometry.lines();
        SpanLayout layout = new SpanLayout(lines);
        if (lines.isEmpty()) {
            return layout;
        }
        int from = lines.get(0).begin();
        int to = lines.get(lines.size() - 1).end() + 1;
        LaneAssignment lanes = LaneAssignment.of(index, from, to, shown);
        index.overlapping(from, to, anchored -> {
            if (shown.test(anchored)) {
                layout.place(anchored, lanes.lane(anchored), geometry.pieces(anchored));
            }
        });
        return layout;
    }

    private void place(Anchored anchored, int lane, List<Piece> pieces) {
        if (lane >= SpanMetrics.LANES) {
            pieces.stream().map(Piece::line).distinct().forEach(line -> hidden.merge(line, 1, Integer::sum));
        }
        spans.add(new Placed(anchored, lane, pieces));
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
        return spans.stream().filter(span -> span.pieces().stream().map(Piece::line)
                .anyMatch(line -> line.y() < bottom && line.y() + line.height() + SpanMetrics.lineSpacing() > top))
                .toList();
    }

    /** For lines with spans that lie too deep to be drawn: how many. */
    public Map<VisualLine, Integer> hidden() {
        return hidden;
    }
}
