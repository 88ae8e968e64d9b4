package org.actant.ui.stories;

/** The form for what is selected. */
public interface Inspector {

    /** Waits until it shows an element of that name. */
    void awaitTitle(String title);

    /** Waits until it says so below the title: the type. */
    void awaitType(String type);

    /** Waits until the field with that label holds that text. */
    void awaitField(String label, String text);

    /** Replaces the text of a field with the keyboard and commits it. */
    void write(String label, String text);

    /** Waits until a toggle is pressed, or not. */
    void awaitToggle(String label, boolean pressed);

    /** Waits until so many mentions are listed. */
    void awaitMentions(int count);

    /** Waits until a participant is listed: the role, and the name of what fills it. */
    void awaitParticipant(String role, String filler);

    /** Waits until it shows nothing. */
    void awaitEmpty();
}
