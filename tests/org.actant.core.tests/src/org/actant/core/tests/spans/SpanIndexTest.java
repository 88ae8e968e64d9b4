package org.actant.core.tests.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.actant.core.spans.Anchors;
import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantFactory;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Cue;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanIndexTest {

    private static final int LENGTH = 5_000;
    private final Article article = ActantFactory.eINSTANCE.createArticle();

    @Test
    void anEmptyArticleHasNoSpans() {
        SpanIndex index = SpanIndex.of(article);
        assertEquals(0, index.size());
        assertEquals(List.of(), index.overlapping(0, LENGTH));
        assertNull(index.nextAfter(0));
        assertNull(index.lastBefore(LENGTH));
        assertSame(index, SpanIndex.of(article));
    }

    @Test
    void neighboursAreFoundInDocumentOrder() {
        Mention first = mention(TextRanges.of(10, 20));
        Mention second = mention(TextRanges.of(15, 17));
        Mention third = mention(TextRanges.of(40, 41));
        SpanIndex index = SpanIndex.of(article);
        assertSame(first, index.nextAfter(-1));
        assertSame(second, index.nextAfter(10));
        assertSame(third, index.nextAfter(15));
        assertNull(index.nextAfter(40));
        assertSame(second, index.lastBefore(40));
        assertNull(index.lastBefore(10));
    }

    @Test
    void anEmptySpanOverlapsWhatItTouches() {
        Mention empty = mention(TextRanges.of(10, 10));
        SpanIndex index = SpanIndex.of(article);
        assertEquals(List.of(empty), index.overlapping(10, 11));
        assertEquals(List.of(empty), index.overlapping(5, 10));
        assertEquals(List.of(), index.overlapping(11, 12));
        assertEquals(List.of(empty), index.at(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomEditsAgreeWithALinearScan(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 700; i++) {
            article.getMentions().add(mentionOf(randomRanges(random)));
        }
        SpanIndex index = SpanIndex.of(article);
        for (int step = 0; step < 4_000; step++) {
            edit(random);
            if (step % 40 == 0) {
                compare(index, random);
            }
        }
        assertEquals(all().size(), index.size());
        assertEquals(all().size(), new HashSet<>(index.all()).size());
    }

    private void edit(Random random) {
        int size = article.getMentions().size();
        switch (random.nextInt(5)) {
            case 0 -> article.getMentions().add(mentionOf(randomRanges(random)));
            case 1 -> {
                Cue cue = ActantFactory.eINSTANCE.createCue();
                cue.setRanges(randomRanges(random));
                article.getCues().add(cue);
            }
            case 2 -> {
                if (size > 0) {
                    article.getMentions().remove(random.nextInt(size));
                }
            }
            case 3 -> {
                if (size > 0) {
                    article.getMentions().get(random.nextInt(size)).setRanges(randomRanges(random));
                }
            }
            default -> {
                if (size > 0) {
                    article.getMentions().set(random.nextInt(size), mentionOf(randomRanges(random)));
                }
            }
        }
    }

    private void compare(SpanIndex index, Random random) {
        int from = random.nextInt(LENGTH);
        int to = from + 1 + random.nextInt(random.nextInt(10) == 0 ? LENGTH : 60);
        Predicate<Anchored> overlaps = anchored -> {
            TextRanges r = anchored.getRanges();
            boolean empty = r.begin() == r.end();
            return empty ? from <= r.begin() && r.begin() <= to : r.begin() < to && r.end() > from;
        };
        List<Anchored> found = index.overlapping(from, to);
        Set<Anchored> expected = new HashSet<>(all().stream().filter(overlaps).toList());
        assertEquals(expected, new HashSet<>(found));
        assertEquals(expected.size(), found.size());
        List<Anchored> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Anchored a) -> a.getRanges().begin())
                .thenComparing(a -> -a.getRanges().end()));
        assertEquals(sorted.stream().map(a -> a.getRanges().begin()).toList(),
                found.stream().map(a -> a.getRanges().begin()).toList());
        Anchored next = index.nextAfter(from);
        assertEquals(all().stream().mapToInt(a -> a.getRanges().begin()).filter(b -> b > from).min().orElse(-1),
                next == null ? -1 : next.getRanges().begin());
        Anchored last = index.lastBefore(from);
        assertEquals(all().stream().mapToInt(a -> a.getRanges().begin()).filter(b -> b < from).max().orElse(-1),
                last == null ? -1 : last.getRanges().begin());
    }

    private List<Anchored> all() {
        List<Anchored> all = new ArrayList<>();
        Anchors.lists(article).forEach(all::addAll);
        return all;
    }

    private static TextRanges randomRanges(Random random) {
        int begin = random.nextInt(LENGTH);
        int length = random.nextInt(50) == 0 ? random.nextInt(LENGTH - begin) : random.nextInt(12);
        TextRanges ranges = TextRanges.of(begin, begin + length);
        return length > 3 && random.nextInt(4) == 0 ? ranges.minus(begin + 1, begin + 2) : ranges;
    }

    private Mention mention(TextRanges ranges) {
        Mention mention = mentionOf(ranges);
        article.getMentions().add(mention);
        return mention;
    }

    private static Mention mentionOf(TextRanges ranges) {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        mention.setRanges(ranges);
        return mention;
    }
}
