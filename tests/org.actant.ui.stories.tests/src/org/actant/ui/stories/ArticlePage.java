package org.actant.ui.stories;

import java.util.List;
import java.util.function.Predicate;

/** An article in the editor. */
public interface ArticlePage {

    /** The title on its tab, without the star of unsaved changes. */
    String title();

    /** The whole text. */
    String text();

    /** Selects words with the keyboard alone, where they stand first. */
    void select(String words);

    /** The words that are selected; empty for a caret. */
    String selection();

    /** Presses a key while the cursor is in the text. */
    void press(String key);

    /** Presses a key and waits for the pop-up that it opens. */
    Popup ask(String key);

    /** The words of all spans with the kind of each, such as {@code Mention: Anna Berg}, in document order. */
    List<String> spans();

    /** Waits until these are the spans. */
    void awaitSpans(String... spans);

    /** Waits until a span is the current one, written as in {@link #spans()}; fragments are joined as in its quote. */
    void awaitCurrent(String span);

    /** Waits until exactly these spans are marked as standing for what is selected. */
    void awaitMarked(String... spans);

    /** Waits until every span that meets a condition is marked as standing for what is selected, and there is one. */
    void awaitMarked(Predicate<String> condition);
}
