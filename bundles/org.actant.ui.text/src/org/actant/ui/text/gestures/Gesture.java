package org.actant.ui.text.gestures;

import java.util.function.Consumer;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;

/** What one key does. Its name is the last part of the id of its command. */
public enum Gesture {

    LINK_ACTOR(gestures -> gestures.links().link(Literals.ACTOR)), LINK_PLACE(gestures -> gestures.links()
            .link(Literals.PLACE)), LINK_ITEM(gestures -> gestures.links().link(Literals.ITEM)), LINK_TIME(
                    gestures -> gestures.links().link(Literals.TIME_EXPRESSION)), NEW_EVENT(gestures -> gestures.links()
                            .newEvent()), FILL_ROLE(gestures -> gestures.links().fillRole()), CUE(
                                    gestures -> gestures.links().cue()), REPEAT(
                                            gestures -> gestures.links().repeat()), DELETE_SPAN(
                                                    gestures -> gestures.spans().deleteSpan()), DELETE_ELEMENT(
                                                            gestures -> gestures.spans().deleteElement()), ADD_FRAGMENT(
                                                                    gestures -> gestures.spans()
                                                                            .addFragment()), CUT_FRAGMENT(
                                                                                    gestures -> gestures.spans()
                                                                                            .cutFragment()), ACTUAL(
                                                                                                    gestures -> gestures
                                                                                                            .spans()
                                                                                                            .actuality(
                                                                                                                    Actuality.ACT)), UNCERTAIN(
                                                                                                                            gestures -> gestures
                                                                                                                                    .spans()
                                                                                                                                    .actuality(
                                                                                                                                            Actuality.UNC)), HYPOTHETICAL(
                                                                                                                                                    gestures -> gestures
                                                                                                                                                            .spans()
                                                                                                                                                            .actuality(
                                                                                                                                                                    Actuality.HYP)), GENERIC(
                                                                                                                                                                            gestures -> gestures
                                                                                                                                                                                    .spans()
                                                                                                                                                                                    .actuality(
                                                                                                                                                                                            Actuality.GEN)), TOGGLE_POLARITY(
                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                            .spans()
                                                                                                                                                                                                            .togglePolarity()), NEXT_SPAN(
                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                            .nextSpan(
                                                                                                                                                                                                                                    true)), PREVIOUS_SPAN(
                                                                                                                                                                                                                                            gestures -> gestures
                                                                                                                                                                                                                                                    .moves()
                                                                                                                                                                                                                                                    .nextSpan(
                                                                                                                                                                                                                                                            false)), NEXT_MENTION(
                                                                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                                                                            .nextMention()), OUTWARDS(
                                                                                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                                                                                            .walkStack(
                                                                                                                                                                                                                                                                                                    true)), INWARDS(
                                                                                                                                                                                                                                                                                                            gestures -> gestures
                                                                                                                                                                                                                                                                                                                    .moves()
                                                                                                                                                                                                                                                                                                                    .walkStack(
                                                                                                                                                                                                                                                                                                                            false)), SELECT_WORD(
                                                                                                                                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                                                                                                                                            .selectWord()), SELECT_SENTENCE(
                                                                                                                                                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                                                                                                                                                            .selectSentence()), GROW_RIGHT(
                                                                                                                                                                                                                                                                                                                                                                    gestures -> gestures
                                                                                                                                                                                                                                                                                                                                                                            .moves()
                                                                                                                                                                                                                                                                                                                                                                            .growByWord(
                                                                                                                                                                                                                                                                                                                                                                                    true)), GROW_LEFT(
                                                                                                                                                                                                                                                                                                                                                                                            gestures -> gestures
                                                                                                                                                                                                                                                                                                                                                                                                    .moves()
                                                                                                                                                                                                                                                                                                                                                                                                    .growByWord(
                                                                                                                                                                                                                                                                                                                                                                                                            false));

    private final Consumer<Gestures> act;

    Gesture(Consumer<Gestures> act) {
        this.act = act;
    }

    /** Does it. */
    public void perform(Gestures gestures) {
        act.accept(gestures);
    }
}
