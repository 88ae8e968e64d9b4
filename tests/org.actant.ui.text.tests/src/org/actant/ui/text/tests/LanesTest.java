package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantFactory;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.actant.ui.text.spans.Letters;
import org.actant.ui.text.spans.SpanGeometry;
import org.actant.ui.text.spans.SpanLayout;
import org.actant.ui.text.spans.SpanLayout.Bar;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.actant.ui.text.spans.SpanMetrics;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Lanes on lines of 40 letters, each letter ten pixels wide. */
class LanesTest {

    private static final int LETTERS = 40;
    private static final int WIDTH = 10;
    private static final int PITCH = 60;

    private final Article article = ActantFactory.eINSTANCE.createArticle();

    private Mention span(int... bounds) {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        mention.setRanges(TextRanges.of(bounds));
        article.getMentions().add(mention);
        return mention;
    }

    private SpanLayout layout(int firstLine, int lines) {
        List<VisualLine> seen = IntStream.range(firstLine, firstLine + lines)
                .mapToObj(i -> new VisualLine(i * LETTERS, (i + 1) * LETTERS, (i - firstLine) * PITCH, 14, 18))
                .toList();
        return SpanLayout.of(new SpanGeometry(new Grid(), seen), SpanIndex.of(article), anchored -> true);
    }

    private static int lane(SpanLayout layout, Anchored anchored) {
        return layout.spans().stream().filter(span -> span.anchored() == anchored).findFirst().orElseThrow().bars()
                .get(0).lane();
    }

    @Test
    void spansThatOnlyTouchShareALane() {
        Mention first = span(0, 5);
        Mention second = span(5, 9);
        SpanLayout layout = layout(0, 1);
        assertEquals(0, lane(layout, first));
        assertEquals(0, lane(layout, second));
    }

    @Test
    void nestedCrossingAndIdenticalSpansLieInLanesOfTheirOwn() {
        List<Mention> spans = List.of(span(0, 20), span(0, 20), span(3, 8), span(6, 25));
        SpanLayout layout = layout(0, 1);
        assertEquals(List.of(0, 1, 2, 3), spans.stream().map(span -> lane(layout, span)).toList());
    }

    @Test
    void theGapOfADiscontinuousSpanIsTakenOnTheLinesOfItsFragments() {
        span(0, 4, 100, 105);
        Mention inGap = span(10, 20);
        Mention onALineBetween = span(50, 60);
        Mention beforeTheLast = span(82, 90);
        SpanLayout layout = layout(0, 3);
        assertEquals(1, lane(layout, inGap));
        assertEquals(0, lane(layout, onALineBetween));
        assertEquals(1, lane(layout, beforeTheLast));
    }

    @Test
    void emptySpansTakeRoom() {
        Mention caret = span(4, 4);
        Mention word = span(4, 8);
        SpanLayout layout = layout(0, 1);
        assertTrue(lane(layout, caret) != lane(layout, word));
    }

    @Test
    void scrollingChangesNoLane() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int begin = random.nextInt(3000);
            int middle = begin + random.nextInt(60);
            if (i % 4 == 0) {
                span(begin, middle + 1, middle + 30, middle + 40);
            } else {
                span(begin, middle);
            }
        }
        Map<Integer, List<String>> whole = lanes(layout(0, 80), 0);
        for (int from = 0; from < 70; from += 3) {
            lanes(layout(from, 7), from).forEach((line, lanes) -> assertEquals(whole.get(line), lanes));
        }
    }

    @Test
    void noTwoBarsOverlap() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int begin = random.nextInt(500);
            span(begin, begin + 1 + random.nextInt(40));
        }
        List<Bar> bars = layout(0, 20).spans().stream().flatMap(span -> span.bars().stream()).filter(Bar::isDrawn)
                .toList();
        for (Bar one : bars) {
            assertTrue(bars.stream().noneMatch(other -> other != one && box(other).intersects(box(one))));
        }
    }

    /** Of spans each of which overlaps the next, only those that are seen are looked at. */
    @Test
    void aLongChainOfSpansIsNotWalked() {
        for (int i = 0; i < 100_000; i++) {
            span(i * 4, i * 4 + 7);
        }
        SpanIndex index = SpanIndex.of(article);
        AtomicInteger visited = new AtomicInteger();
        Grid letters = new Grid();
        int first = 9_000;
        List<VisualLine> lines = IntStream.range(0, 20)
                .mapToObj(i -> new VisualLine((first + i) * LETTERS, (first + i + 1) * LETTERS, i * PITCH, 14, 18))
                .toList();
        SpanLayout layout = SpanLayout.of(new SpanGeometry(letters, lines), index, anchored -> {
            visited.incrementAndGet();
            return true;
        });
        assertEquals(20 * LETTERS / 4 + 2, visited.get());
        assertTrue(letters.asked < 300, () -> letters.asked + " boxes were measured");
        assertTrue(layout.spans().stream().flatMap(span -> span.bars().stream()).allMatch(bar -> bar.lane() < 2));
    }

    @Test
    void whatLiesDeeperThanTheLanesIsCountedOnItsLine() {
        for (int i = 0; i < SpanMetrics.LANES + 3; i++) {
            span(i, 30 + i);
        }
        SpanLayout layout = layout(0, 2);
        assertEquals(List.of(3), List.copyOf(layout.hidden().values()));
    }

    private static Map<Integer, List<String>> lanes(SpanLayout layout, int firstLine) {
        Map<Integer, List<String>> lanes = layout.lines().stream().collect(Collectors
                .toMap(line -> firstLine + line.y() / PITCH, line -> new ArrayList<>()));
        for (Placed span : layout.spans()) {
            span.bars().forEach(bar -> lanes.get(firstLine + bar.piece().line().y() / PITCH)
                    .add(span.anchored().getRanges() + " in " + bar.lane()));
        }
        return lanes;
    }

    private static Rectangle box(Bar bar) {
        return new Rectangle(bar.piece().x(), bar.y(), bar.piece().width(), SpanMetrics.BAR);
    }

    /** Letters that all are equally wide. */
    private static final class Grid implements Letters {

        private int asked;

        @Override
        public Rectangle bounds(int begin, int end) {
            asked++;
            return new Rectangle(begin % LETTERS * WIDTH, 0, (end - begin) * WIDTH, 18);
        }

        @Override
        public Point place(int offset) {
            return new Point(offset % LETTERS * WIDTH, 0);
        }
    }
}
