package org.actant.ui.text.gestures;

import java.io.IOException;
import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.commands.MoveSpan;
import org.actant.core.commands.Selection;
import org.actant.core.operations.DeleteElements;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.BackgroundSearch;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/** Changes the words of spans that are there; deletes them. */
public final class SpanGestures {

    private final Workplace place;

    public SpanGestures(Workplace place) {
        this.place = place;
    }

    /** Deletes the current span; what it stands for stays. */
    public void deleteSpan() {
        Anchored anchored = place.anchor();
        if (anchored == null) {
            place.surface().tell(GestureMessages.noSpan);
        } else {
            // only its own article refers to a span
            place.session().execute(new Delete(List.of(anchored)));
        }
    }

    /** Deletes what the current span stands for, with all its mentions, in all articles. */
    public void deleteElement() {
        Element element = place.element();
        if (element == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        try {
            new DeleteElements(new BackgroundSearch()).run(place.session(), List.of(element));
        } catch (OperationCanceledException e) {
            // the analyst did not want to wait; nothing is deleted
        } catch (IOException e) {
            ILog.of(SpanGestures.class).error(e.getLocalizedMessage(), e);
            place.surface().tell(e.getLocalizedMessage());
        }
    }

    /** Makes the selected words a further fragment of the current span, wherever the caret went to get them. */
    public void addFragment() {
        Selection words = place.selectedWords();
        if (words == null) {
            place.surface().tell(GestureMessages.selectFirst);
            return;
        }
        Anchored anchored = without(words.ranges(), place.current());
        if (anchored == null) {
            anchored = without(words.ranges(), place.currentBefore());
        }
        if (anchored == null) {
            place.surface().tell(GestureMessages.noSpan);
        } else {
            move(anchored, anchored.getRanges().plus(words.ranges().begin(), words.ranges().end()));
        }
    }

    /** Takes the selected words out of the current span, or out of another that covers them. */
    public void cutFragment() {
        Selection words = place.selectedWords();
        Anchored current = place.current();
        boolean covers = words != null && current != null && current.getRanges().covers(words.ranges());
        Anchored anchored = covers ? current : place.anchor();
        if (words == null || anchored == null) {
            place.surface().tell(GestureMessages.selectFirst);
            return;
        }
        TextRanges rest = anchored.getRanges().minus(words.ranges().begin(), words.ranges().end());
        if (rest == null) {
            place.surface().tell(GestureMessages.nothingWouldBeLeft);
        } else {
            move(anchored, rest);
        }
    }

    /** A span, unless it covers the words. */
    private static @Nullable Anchored without(TextRanges words, @Nullable Anchored anchored) {
        return anchored == null || anchored.getRanges().covers(words) ? null : anchored;
    }

    private void move(Anchored anchored, TextRanges ranges) {
        place.session().execute(new MoveSpan(anchored, place.text(), ranges));
        place.show(anchored);
    }
}
