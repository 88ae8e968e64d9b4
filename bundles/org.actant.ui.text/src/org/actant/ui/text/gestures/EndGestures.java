package org.actant.ui.text.gestures;

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
        Anchored anchored = place.anchor();
        if (anchored == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        TextRanges ranges = anchored.getRanges();
        TextUnits units = place.units();
        int to = right ? units.nextEnd(unit, ranges.end()) : units.previousEnd(unit, ranges.end());
        if (to == ranges.end()) {
            place.surface().tell(GestureMessages.endOfText);
        } else if (to < ranges.begin(ranges.size() - 1)
                || to == ranges.begin(ranges.size() - 1) && !leavesAPlace(unit, ranges)) {
            place.surface().tell(GestureMessages.nothingWouldBeLeft);
        } else {
            int[] bounds = bounds(ranges);
            bounds[bounds.length - 1] = to;
            move(new End(anchored, false), TextRanges.of(bounds));
        }
    }

    /** Moves the begin: to the left it grows, to the right it shrinks. */
    public void moveBegin(Unit unit, boolean right) {
        Anchored anchored = place.anchor();
        if (anchored == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        TextRanges ranges = anchored.getRanges();
        TextUnits units = place.units();
        int to = right ? units.nextBegin(unit, ranges.begin()) : units.previousBegin(unit, ranges.begin());
        if (to == ranges.begin()) {
            place.surface().tell(GestureMessages.endOfText);
        } else if (to > ranges.end(0) || to == ranges.end(0) && !leavesAPlace(unit, ranges)) {
            place.surface().tell(GestureMessages.nothingWouldBeLeft);
        } else {
            int[] bounds = bounds(ranges);
            bounds[0] = to;
            move(new End(anchored, true), TextRanges.of(bounds));
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
