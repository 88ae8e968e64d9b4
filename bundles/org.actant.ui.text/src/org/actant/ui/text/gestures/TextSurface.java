package org.actant.ui.text.gestures;

import org.actant.ui.text.link.ChoiceSource;
import org.actant.ui.text.occurrences.AllLikeThis;
import org.actant.ui.text.outline.ArticleOutline;

/** The text as gestures see it. Offsets are UTF-16 code units. */
public interface TextSurface {

    /** Where the selected words begin; the caret if nothing is selected. */
    int selectionBegin();

    /** Where the selected words end. */
    int selectionEnd();

    /** Where the caret stands: at one end of the selection. */
    int caret();

    /** Selects words, with the caret at {@code caret}, and brings the caret into sight. */
    void select(int anchor, int caret);

    /** Asks a question below the selected words. */
    void ask(ChoiceSource source);

    /** Shows what is like some words, to be tied where the analyst ticks it. */
    void preview(AllLikeThis all);

    /** Shows what the article speaks of, to go to it. */
    void show(ArticleOutline outline);

    /** What lies around the text. */
    Surroundings surroundings();

    /** Runs something when the keyboard and the screen have had their turn. */
    void later(Runnable work);

    /** How the text is read. */
    Reading reading();

    /** Says why a gesture did nothing. */
    void tell(String message);
}
