package org.actant.ui.stories;

import java.util.List;

/** The tree of the open dossiers. Rows are named as they are shown, without what is said in grey. */
public interface Navigator {

    /** Waits until a category, such as {@code Actors}, says that it holds so many; one that is not shown holds 0. */
    void awaitCount(String category, int count);

    /** The rows of a category, with what is said in grey; opens it. */
    List<String> rows(String category);

    /** Waits until a row of a category stands there, written with what is said in grey: {@code Anna Berg  2}. */
    void awaitRow(String category, String row);

    /** Waits until no row of that category has that name. */
    void awaitNoRow(String category, String row);

    /** Selects a row of a category with the mouse. */
    void select(String category, String row);

    /** Waits until a row is the selected one. */
    void awaitSelected(String row);

    /** Presses a key while the cursor is in the tree. */
    void press(String key);

    /** Waits until no dossier is open. */
    void awaitEmpty();
}
