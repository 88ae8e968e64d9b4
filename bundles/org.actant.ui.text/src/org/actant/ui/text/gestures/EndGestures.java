package org.actant.ui.text.gestures;

import java.util.function.IntUnaryOperator;

import org.actant.core.commands.MoveSpan;
import org.actant.core.session.GroupedCommand;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.focus.TextUnits.Unit;

/**
 * Moves the ends of the current span by a character, a word or a sentence. Of a span with several fragments the begin of
 * the first and the end of the last are moved. Moves of the same end that follow each other are undone together.
 */
public final class EndGestures {

    /** One end of a span. */
    private record End(Anchored anchored, boolean isBegin) {
    }

    private final Workplace place;

    public EndGestures(Workplace place) {
        this.place = place;
    }

    /** Moves the end: to the right it grows, to the left it shrinks. */
    public void moveEnd(Unit unit, boolean right) {
        TextUnits units = place.units();
        move(false, unit, end -> right ? units.nextEnd(unit, end) : units.previousEnd(unit, end));
    }

    /** Moves the begin: to the left it grows, to the right it shrinks. */
    public void moveBegin(Unit unit, boolean right) {
        TextUnits units = place.units();
        move(true, unit, begin -> right ? units.nextBegin(unit, begin) : units.previousBegin(unit, begin));
    }

    private void move(boolean isBegin, Unit unit, IntUnaryOperator step) {
        Anchored anchored = place.anchor();
        if (anchored == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        TextRanges ranges = anchored.getRanges();
        int from = isBegin ? ranges.begin() : ranges.end();
        int to = step.applyAsInt(from);
        int left = isBegin ? ranges.end(0) - to : to - ranges.begin(ranges.size() - 1);
        if (to == from) {
            place.surface().tell(GestureMessages.endOfText);
        } else if (left < 0 || left == 0 && !leavesAPlace(unit, ranges)) {
            place.surface().tell(GestureMessages.nothingWouldBeLeft);
        } else {
            int[] bounds = bounds(ranges);
            bounds[isBegin ? 0 : bounds.length - 1] = to;
            move(new End(anchored, isBegin), TextRanges.of(bounds));
        }
    }

    /** By characters a span of one fragment may shrink to a place between two of them, where something is left unsaid. */
    private static boolean leavesAPlace(Unit unit, TextRanges ranges) {
        return unit == Unit.CHARACTER && !ranges.isDiscontinuous();
    }

    private void move(End end, TextRanges ranges) {
        place.session().execute(new GroupedCommand(end, new MoveSpan(end.anchored(), place.text(), ranges)));
        place.show(end.anchored());
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
