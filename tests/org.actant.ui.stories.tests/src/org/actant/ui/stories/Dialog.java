package org.actant.ui.stories;

/** A dialog or wizard, used with the keyboard. */
public interface Dialog {

    /** Goes to the field with that label with the Tab key, and replaces its text. */
    void write(String label, String text);

    /** Goes to the list with that label with the Tab key, and presses arrow keys until it says so. */
    void pick(String label, String item);

    /** Goes to a button with the Tab key and presses it. */
    void press(String button);

    /** Waits until a list has a row that begins like that. */
    void awaitRow(String row);

    /** Waits until the button is enabled, presses Enter and waits until the dialog is closed. */
    void finish();
}
