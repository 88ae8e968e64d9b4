package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.core.spans.Quotes;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/** Gives an anchor other words: longer, shorter, with one fragment more or less. */
public final class MoveSpan implements ModelCommand {

    private final Anchored anchored;
    private final String text;
    private final TextRanges ranges;

    /**
     * @param text the text of the article
     * @throws IllegalArgumentException if the ranges reach beyond the text or cut a surrogate pair
     */
    public MoveSpan(Anchored anchored, String text, TextRanges ranges) {
        Quotes.check(ranges, text);
        this.anchored = anchored;
        this.text = text;
        this.ranges = ranges;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.moveSpan, Labels.of(anchored));
    }

    @Override
    public void run(Edit edit) {
        edit.set(anchored, Literals.ANCHORED__RANGES, ranges);
        edit.set(anchored, Literals.ANCHORED__QUOTE, Quotes.quote(ranges, text));
        edit.set(anchored, Literals.ANCHORED__PREFIX, Quotes.prefix(ranges, text));
        edit.set(anchored, Literals.ANCHORED__SUFFIX, Quotes.suffix(ranges, text));
    }
}
