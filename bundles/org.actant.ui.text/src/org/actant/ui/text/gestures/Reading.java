package org.actant.ui.text.gestures;

/** How the text is read: what is looked for in it, how large it is, what is shown of it. */
public interface Reading {

    /** Opens the row in which is typed what is looked for. */
    void find();

    /** Goes to the next place where it was found, or to the one before. */
    void findNext(boolean forwards);

    /** Makes the letters larger or, below 0, smaller by so many steps; 0 gives them back their usual size. */
    void zoom(int steps);

    /** Shows the numbers of lines and sentences, or takes them away. */
    void toggleNumbers();

    /** True if the numbers are shown. */
    boolean hasNumbers();

    /** Opens the menu of what is shown. */
    void chooseShown();

    /** Puts the selected words, or the whole text, with what is marked in it on the clipboard. */
    void copyAnnotated();
}
