package org.actant.ui.text.viewer;

import java.util.Objects;
import java.util.stream.Stream;

import org.actant.ui.text.spans.ShownSpans;
import org.actant.ui.text.spans.SpanTrait;
import org.eclipse.jface.dialogs.IDialogSettings;

/** How texts are read, kept for the next: how large the letters are, whether there are numbers, which spans are hidden. */
final class ReadingMemory {

    private static final String LARGER = "larger";
    private static final String NUMBERS = "numbers";
    private static final String HIDDEN = "hidden";

    private final IDialogSettings settings;

    ReadingMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** How much larger than letters of dialogs, in points. */
    int larger() {
        String kept = settings.get(LARGER);
        return kept == null || !kept.matches("-?\\d{1,3}") ? Zoom.USUAL : Zoom.limited(Integer.parseInt(kept));
    }

    void keepLarger(int larger) {
        settings.put(LARGER, larger);
    }

    boolean numbers() {
        return settings.getBoolean(NUMBERS);
    }

    void keepNumbers(boolean shown) {
        settings.put(NUMBERS, shown);
    }

    /** Hides what was hidden, and keeps from now on what is. */
    void follow(ShownSpans shown) {
        String[] kept = settings.getArray(HIDDEN);
        Stream.of(kept == null ? new String[0] : kept).map(SpanTrait::of).filter(Objects::nonNull)
                .forEach(trait -> shown.show(trait, false));
        shown.addListener(() -> settings.put(HIDDEN,
                shown.hidden().stream().map(SpanTrait::key).sorted().toArray(String[]::new)));
    }
}
