package org.actant.ui.text.handles;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.focus.TextUnits.Unit;

/**
 * An end of a fragment of a span.
 *
 * @param anchored the span
 * @param bound    number of the end: the begin of the first fragment is 0, its end 1, the begin of the second 2
 */
public record SpanEnd(Anchored anchored, int bound) {

    private boolean isBegin() {
        return bound % 2 == 0;
    }

    /** Where it stands. */
    public int offset() {
        TextRanges ranges = anchored.getRanges();
        return isBegin() ? ranges.begin(bound / 2) : ranges.end(bound / 2);
    }

    /**
     * The words of the span if this end is moved to an offset, or to the nearest place where it may stand: never inside a
     * character, never over another end.
     *
     * @param offset in UTF-16 code units, within the text
     * @param length of the text
     * @param byWord true if it moves to the end, or the begin, of the nearest word
     */
    public TextRanges movedTo(int offset, TextUnits units, int length, boolean byWord) {
        int[] bounds = bounds(anchored.getRanges());
        int least = bound == 0 ? 0 : units.nextCharacter(bounds[bound - 1], true);
        int most = bound == bounds.length - 1 ? length : units.nextCharacter(bounds[bound + 1], false);
        int wanted = byWord ? nearestWord(offset, units) : characterBegin(offset, units, length);
        bounds[bound] = Math.clamp(wanted, Math.min(least, most), most);
        return TextRanges.of(bounds);
    }

    private int nearestWord(int offset, TextUnits units) {
        int before = isBegin() ? units.previousBegin(Unit.WORD, offset + 1) : units.previousEnd(Unit.WORD, offset + 1);
        int behind = isBegin()
                ? units.nextBegin(Unit.WORD, Math.max(-1, offset - 1))
                : units.nextEnd(Unit.WORD, Math.max(0, offset - 1));
        return offset - before <= behind - offset ? before : behind;
    }

    private static int characterBegin(int offset, TextUnits units, int length) {
        return offset >= length ? length : units.nextCharacter(units.nextCharacter(offset, true), false);
    }

    private static int[] bounds(TextRanges ranges) {
        int[] bounds = new int[ranges.size() * 2];
        for (int i = 0; i < ranges.size(); i++) {
            bounds[2 * i] = ranges.begin(i);
            bounds[2 * i + 1] = ranges.end(i);
        }
        return bounds;
    }
}
