package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.link.Choice;
import org.actant.ui.text.link.LinkPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Hands on the editor: they select words, make the gestures of its keys and answer the pop-up. */
record EditorHands(Desk desk) {

    /** Selects words, or puts the caret somewhere if begin and end are the same. */
    void select(int begin, int end) {
        desk.editor().text().setSelection(begin, end);
        desk.editor().text().notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    /** Makes the gesture of a key. */
    void press(Gesture gesture) {
        gesture.perform(desk.editor().gestures());
        desk.settle();
    }

    /** Whether words were entered that stand where those of the sample stand. */
    static boolean stand(Node anchor, Anchored words) {
        return TextRanges.of(anchor.ranges().stream().flatMapToInt(Arrays::stream).toArray())
                .equals(words.getRanges());
    }

    /** Selects words of one fragment; puts the caret to the begin of the last fragment of others. */
    void goTo(Node anchor) {
        List<int[]> ranges = anchor.ranges();
        int[] last = ranges.get(ranges.size() - 1);
        select(last[0], ranges.size() == 1 ? last[1] : last[0]);
    }

    /** Selects an anchor: makes its first fragment something by a gesture, then adds the others. */
    void mark(Node anchor, Runnable gesture) {
        List<int[]> ranges = anchor.ranges();
        select(ranges.get(0)[0], ranges.get(0)[1]);
        gesture.run();
        for (int[] range : ranges.subList(1, ranges.size())) {
            select(range[0], range[1]);
            press(Gesture.ADD_FRAGMENT);
        }
    }

    /** Types into the filter of the pop-up and commits the first row that is wanted. */
    void answer(String typed, Predicate<Choice> wanted) {
        LinkPopup popup = Objects.requireNonNull(desk.editor().popup(), "the pop-up is not open");
        popup.filter().setText(typed);
        List<Choice> rows = popup.choices();
        int row = 0;
        while (row < rows.size() && !wanted.test(rows.get(row))) {
            row++;
        }
        int found = row;
        assertTrue(found < rows.size(),
                () -> typed + " is not in " + rows.stream().map(Choice::label).toList() + " of "
                        + popup.source().title());
        for (int i = 0; i < found; i++) {
            Event down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            popup.filter().notifyListeners(SWT.KeyDown, down);
        }
        popup.commit();
        desk.settle();
    }
}
