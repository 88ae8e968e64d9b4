package org.actant.ui.stories;

/** The list of the keys that count where the cursor is. */
public interface KeyAssist {

    /** Waits until a command is listed with that key. */
    void awaitKey(String command, String key);

    /** Leaves with Esc. */
    void close();
}
