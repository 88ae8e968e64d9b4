package org.actant.ui.text.gestures;

/** Gestures that belong together, as menu and list of keys show them. */
public enum GestureGroup {

    /** Ties words to actors, places, items, times and events. */
    LINK(true),
    /** Says who claims what, and how real it is. */
    CLAIM(true),
    /** Changes spans. */
    SPAN(true),
    /** Goes through the text. */
    MOVE(false),
    /** Selects words. */
    SELECT(false),
    /** Looks for words and shows them otherwise. */
    READ(false);

    private final boolean annotates;

    GestureGroup(boolean annotates) {
        this.annotates = annotates;
    }

    boolean annotates() {
        return annotates;
    }

    /** What it is called in the language of the user interface. */
    public String label() {
        return switch (this) {
            case LINK -> GestureMessages.groupLink;
            case CLAIM -> GestureMessages.groupClaim;
            case SPAN -> GestureMessages.groupSpan;
            case MOVE -> GestureMessages.groupMove;
            case SELECT -> GestureMessages.groupSelect;
            case READ -> GestureMessages.groupRead;
        };
    }
}
