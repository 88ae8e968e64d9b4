package org.actant.ui.text.link;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A question that the pop-up asks: what it offers, and what happens with the answer. */
public interface ChoiceSource {

    /** What is asked, such as "Link \u201cMinsk\u201d to a place". */
    String title();

    /** What stands in the filter at first; is selected, so that typing replaces it. */
    default String prefill() {
        return "";
    }

    /** What is offered when {@code typed} stands in the filter, the likeliest first. */
    List<Choice> choices(String typed);

    /** False while names are still being prepared, so that the same letters will find more soon. */
    default boolean isComplete() {
        return true;
    }

    /** True if something new can be made here whose type can be changed. */
    default boolean hasTypes() {
        return false;
    }

    /** Changes the type of what the first row makes; false if there is nothing to change. */
    default boolean cycle(int step) {
        return false;
    }

    /** Changes that type to the one with a letter; false if there is none. */
    default boolean chooseType(String letter) {
        return false;
    }

    /**
     * Does what was chosen.
     *
     * @return the next question; null if all is done
     */
    @Nullable
    ChoiceSource choose(Choice choice);
}
