package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Places in a text that are marked for a while, such as what was found. They stand in order and do not overlap. */
public final class PassingMarks {

    private final List<Runnable> listeners = new ArrayList<>();
    private List<TextRanges> marks = List.of();
    private @Nullable TextRanges current;

    /** Marks places, in order, instead of those before; one of them, or none, is the current. */
    public void show(List<TextRanges> places, @Nullable TextRanges chosen) {
        marks = List.copyOf(places);
        current = chosen;
        listeners.forEach(Runnable::run);
    }

    /** Takes all marks away. */
    public void clear() {
        show(List.of(), null);
    }

    /** All marks. */
    public List<TextRanges> all() {
        return marks;
    }

    /** True for the mark at which the reader is. */
    public boolean isCurrent(TextRanges mark) {
        return mark.equals(current);
    }

    /** Calls {@code visitor} for the marks that overlap an interval of UTF-16 offsets. */
    public void overlapping(int from, int to, Consumer<TextRanges> visitor) {
        for (int i = firstEndingAfter(from); i < marks.size() && marks.get(i).begin() < to; i++) {
            visitor.accept(marks.get(i));
        }
    }

    /** Adds what is told after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
