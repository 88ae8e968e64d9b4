package org.actant.ui.stories;

import java.util.List;

/** The pop-up below the words: a filter and the rows that it lets through. */
public interface Popup {

    /** The rows that are offered now. */
    List<String> rows();

    /** Types into the filter. */
    Popup type(String text);

    /** Waits until the first row begins like that. */
    Popup awaitFirst(String row);

    /** Goes down with the arrow key to the first row that begins like that. */
    Popup goTo(String row);

    /** Commits the chosen row; the pop-up closes. */
    void commit();

    /** Commits the chosen row and waits for the next question, whose first row begins like that. */
    Popup commitTo(String firstRow);

    /** Leaves with Esc. */
    void cancel();
}
