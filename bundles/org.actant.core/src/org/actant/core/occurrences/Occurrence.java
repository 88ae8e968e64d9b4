package org.actant.core.occurrences;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Words that were found in an article.
 *
 * @param article the article
 * @param text    its text
 * @param ranges  where the words stand, in UTF-16 code units
 * @param linked  what the words are tied to already, or null
 */
public record Occurrence(Article article, String text, TextRanges ranges, @Nullable Element linked) {

    /** How many code units of context are told on each side; fewer where a line ends. */
    private static final int CONTEXT = 48;

    /**
     * Words that are to be tied to an element. They count as tied if a mention stands exactly on them, or if they lie in
     * a mention of that element.
     *
     * @param spans those of the article
     */
    public static Occurrence of(Article article, String text, TextRanges ranges, SpanIndex spans, Element target) {
        Element linked = null;
        for (Anchored anchored : spans.at(ranges.begin())) {
            Element of = anchored instanceof Mention mention ? mention.getOf() : null;
            boolean counts = anchored.getRanges().equals(ranges) || of == target && anchored.getRanges().covers(ranges);
            if (of != null && counts && linked != target) {
                linked = of;
            }
        }
        return new Occurrence(article, text, ranges, linked);
    }

    /** The words. */
    public String words() {
        return line(ranges.begin(), ranges.end());
    }

    /** What stands before them on their line. */
    public String before() {
        int begin = Math.max(0, ranges.begin() - CONTEXT);
        int lineBegin = Math.max(text.lastIndexOf('\n', Math.max(0, ranges.begin() - 1)),
                text.lastIndexOf('\r', Math.max(0, ranges.begin() - 1))) + 1;
        int from = whole(Math.min(ranges.begin(), Math.max(begin, lineBegin)));
        return (from > lineBegin ? "\u2026" : "") + line(from, ranges.begin());
    }

    /** What stands behind them on their line. */
    public String after() {
        int end = whole(Math.min(text.length(), ranges.end() + CONTEXT));
        int to = ranges.end();
        while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        boolean cut = to == end && end < text.length();
        return line(ranges.end(), to) + (cut ? "\u2026" : "");
    }

    private String line(int from, int to) {
        return text.substring(from, to).replaceAll("\\s", " ");
    }

    private int whole(int offset) {
        boolean splits = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return splits ? offset - 1 : offset;
    }
}
