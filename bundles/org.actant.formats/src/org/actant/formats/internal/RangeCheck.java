package org.actant.formats.internal;

import org.actant.core.spans.Quotes;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Checks ranges that a file brings before they are used. */
public final class RangeCheck {

    private RangeCheck() {
    }

    /** What is wrong with the ranges in this text, as a sentence; null if nothing is. */
    public static @Nullable String problem(TextRanges ranges, CharSequence text) {
        if (ranges.end() > text.length()) {
            return Messages.bind(Messages.rangesOutside, ranges, text.length());
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (Quotes.cutsSurrogatePair(text, ranges.begin(i)) || Quotes.cutsSurrogatePair(text, ranges.end(i))) {
                return Messages.bind(Messages.rangesCutCharacter, ranges);
            }
        }
        return null;
    }
}
