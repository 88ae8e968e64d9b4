package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantFactory;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.actant.ui.text.spans.LaneAssignment;
import org.junit.jupiter.api.Test;

class LaneAssignmentTest {

    private final Article article = ActantFactory.eINSTANCE.createArticle();

    private Mention span(int... bounds) {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        mention.setRanges(TextRanges.of(bounds));
        article.getMentions().add(mention);
        return mention;
    }

    private SpanIndex index() {
        return SpanIndex.of(article);
    }

    @Test
    void spansThatOnlyTouchShareALane() {
        Mention first = span(0, 5);
        Mention second = span(5, 9);
        LaneAssignment lanes = LaneAssignment.of(index(), 0, 10);
        assertEquals(0, lanes.lane(first));
        assertEquals(0, lanes.lane(second));
        assertEquals(1, lanes.count());
    }

    @Test
    void nestedCrossingAndIdenticalSpansLieInLanesOfTheirOwn() {
        List<Mention> spans = List.of(span(0, 20), span(0, 20), span(3, 8), span(6, 25));
        LaneAssignment lanes = LaneAssignment.of(index(), 0, 30);
        assertEquals(List.of(0, 1, 2, 3), spans.stream().map(lanes::lane).toList());
    }

    @Test
    void theGapOfADiscontinuousSpanIsTaken() {
        span(0, 4, 30, 35);
        Mention inGap = span(10, 20);
        assertEquals(1, LaneAssignment.of(index(), 0, 40).lane(inGap));
    }

    @Test
    void emptySpansTakeRoom() {
        Mention caret = span(4, 4);
        Mention word = span(4, 8);
        LaneAssignment lanes = LaneAssignment.of(index(), 0, 10);
        assertTrue(lanes.lane(caret) != lanes.lane(word));
    }

    @Test
    void scrollingChangesNoLane() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int begin = random.nextInt(3000);
            span(begin, begin + random.nextInt(60));
        }
        LaneAssignment whole = LaneAssignment.of(index(), 0, 4000);
        for (int from = 0; from < 3000; from += 37) {
            LaneAssignment part = LaneAssignment.of(index(), from, from + 200);
            index().overlapping(from, from + 200, anchored -> assertEquals(whole.lane(anchored),
                    part.lane(anchored)));
        }
    }

    @Test
    void noTwoOverlappingSpansShareALane() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int begin = random.nextInt(500);
            span(begin, begin + 1 + random.nextInt(40));
        }
        LaneAssignment lanes = LaneAssignment.of(index(), 0, 600);
        List<Anchored> all = new ArrayList<>(index().all());
        for (Anchored one : all) {
            Stream<Anchored> sameLane = all.stream()
                    .filter(other -> other != one && lanes.lane(other) == lanes.lane(one));
            assertTrue(sameLane.noneMatch(other -> other.getRanges().begin() < one.getRanges().end()
                    && one.getRanges().begin() < other.getRanges().end()));
        }
    }
}
