package org.actant.core.commands;

import org.actant.core.spans.Quotes;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.TextRanges;

/**
 * Words of an article that something is to be anchored on.
 *
 * @param article the article
 * @param text    its text
 * @param ranges  where the words stand, in UTF-16 code units
 */
public record Selection(Article article, String text, TextRanges ranges) {

    /**
     * @throws IllegalArgumentException if the ranges reach beyond the text or cut a surrogate pair
     */
    public Selection {
        Quotes.check(ranges, text);
    }

    /** The words. */
    public String quote() {
        return ranges.slice(text);
    }

    /** Anchors something new on these words. */
    public <A extends Anchored> A anchor(A anchored) {
        anchored.setRanges(ranges);
        Quotes.fill(anchored, text);
        return anchored;
    }
}
