package org.actant.ui.text.gestures;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.ui.text.focus.TextUnits.Unit;

/** What one key does. Its name is the last part of the id of its command. */
public enum Gesture {

    LINK_ACTOR, LINK_PLACE, LINK_ITEM, LINK_TIME, NEW_EVENT, FILL_ROLE, CUE, REPEAT, LINK_ALL, DELETE_SPAN, DELETE_ELEMENT, ADD_FRAGMENT, CUT_FRAGMENT, ACTUAL, UNCERTAIN, HYPOTHETICAL, GENERIC, TOGGLE_POLARITY, NEXT_SPAN, PREVIOUS_SPAN, NEXT_MENTION, OUTWARDS, INWARDS, SELECT_WORD, SELECT_SENTENCE, GROW_RIGHT, GROW_LEFT, NEXT_HEDGE, PREVIOUS_HEDGE, NEXT_NAME, PREVIOUS_NAME, FIND, FIND_NEXT, FIND_PREVIOUS, LARGER, SMALLER, USUAL_SIZE, TOGGLE_NUMBERS, CHOOSE_SHOWN, COPY_ANNOTATED, END_RIGHT, END_LEFT, BEGIN_RIGHT, BEGIN_LEFT, END_WORD_RIGHT, END_WORD_LEFT, BEGIN_WORD_RIGHT, BEGIN_WORD_LEFT, END_SENTENCE_RIGHT, END_SENTENCE_LEFT, BEGIN_SENTENCE_RIGHT, BEGIN_SENTENCE_LEFT;

    /** False if it only reads or moves through the text. */
    public boolean annotates() {
        return switch (this) {
            case NEXT_SPAN, PREVIOUS_SPAN, NEXT_MENTION, OUTWARDS, INWARDS -> false;
            case SELECT_WORD, SELECT_SENTENCE, GROW_RIGHT, GROW_LEFT -> false;
            case NEXT_HEDGE, PREVIOUS_HEDGE, NEXT_NAME, PREVIOUS_NAME, FIND, FIND_NEXT, FIND_PREVIOUS -> false;
            case LARGER, SMALLER, USUAL_SIZE, TOGGLE_NUMBERS, CHOOSE_SHOWN, COPY_ANNOTATED -> false;
            default -> true;
        };
    }

    /** Does it. */
    public void perform(Gestures gestures) {
        switch (this) {
            case LINK_ACTOR -> gestures.links().link(Literals.ACTOR);
            case LINK_PLACE -> gestures.links().link(Literals.PLACE);
            case LINK_ITEM -> gestures.links().link(Literals.ITEM);
            case LINK_TIME -> gestures.links().link(Literals.TIME_EXPRESSION);
            case NEW_EVENT -> gestures.links().newEvent();
            case FILL_ROLE -> gestures.links().fillRole();
            case CUE -> gestures.links().cue();
            case REPEAT -> gestures.links().repeat();
            case LINK_ALL -> gestures.links().linkAll();
            case DELETE_SPAN -> gestures.spans().deleteSpan();
            case DELETE_ELEMENT -> gestures.spans().deleteElement();
            case ADD_FRAGMENT -> gestures.spans().addFragment();
            case CUT_FRAGMENT -> gestures.spans().cutFragment();
            case ACTUAL -> gestures.spans().actuality(Actuality.ACT);
            case UNCERTAIN -> gestures.spans().actuality(Actuality.UNC);
            case HYPOTHETICAL -> gestures.spans().actuality(Actuality.HYP);
            case GENERIC -> gestures.spans().actuality(Actuality.GEN);
            case TOGGLE_POLARITY -> gestures.spans().togglePolarity();
            case NEXT_SPAN -> gestures.moves().nextSpan(true);
            case PREVIOUS_SPAN -> gestures.moves().nextSpan(false);
            case NEXT_MENTION -> gestures.moves().nextMention();
            case OUTWARDS -> gestures.moves().walkStack(true);
            case INWARDS -> gestures.moves().walkStack(false);
            case SELECT_WORD -> gestures.moves().selectWord();
            case SELECT_SENTENCE -> gestures.moves().selectSentence();
            case GROW_RIGHT -> gestures.moves().growByWord(true);
            case GROW_LEFT -> gestures.moves().growByWord(false);
            case NEXT_HEDGE -> gestures.jumps().hedge(true);
            case PREVIOUS_HEDGE -> gestures.jumps().hedge(false);
            case NEXT_NAME -> gestures.jumps().name(true);
            case PREVIOUS_NAME -> gestures.jumps().name(false);
            case FIND -> gestures.reading().find();
            case FIND_NEXT -> gestures.reading().findNext(true);
            case FIND_PREVIOUS -> gestures.reading().findNext(false);
            case LARGER -> gestures.reading().zoom(1);
            case SMALLER -> gestures.reading().zoom(-1);
            case USUAL_SIZE -> gestures.reading().zoom(0);
            case TOGGLE_NUMBERS -> gestures.reading().toggleNumbers();
            case CHOOSE_SHOWN -> gestures.reading().chooseShown();
            case COPY_ANNOTATED -> gestures.reading().copyAnnotated();
            case END_RIGHT -> gestures.ends().moveEnd(Unit.CHARACTER, true);
            case END_LEFT -> gestures.ends().moveEnd(Unit.CHARACTER, false);
            case BEGIN_RIGHT -> gestures.ends().moveBegin(Unit.CHARACTER, true);
            case BEGIN_LEFT -> gestures.ends().moveBegin(Unit.CHARACTER, false);
            case END_WORD_RIGHT -> gestures.ends().moveEnd(Unit.WORD, true);
            case END_WORD_LEFT -> gestures.ends().moveEnd(Unit.WORD, false);
            case BEGIN_WORD_RIGHT -> gestures.ends().moveBegin(Unit.WORD, true);
            case BEGIN_WORD_LEFT -> gestures.ends().moveBegin(Unit.WORD, false);
            case END_SENTENCE_RIGHT -> gestures.ends().moveEnd(Unit.SENTENCE, true);
            case END_SENTENCE_LEFT -> gestures.ends().moveEnd(Unit.SENTENCE, false);
            case BEGIN_SENTENCE_RIGHT -> gestures.ends().moveBegin(Unit.SENTENCE, true);
            case BEGIN_SENTENCE_LEFT -> gestures.ends().moveBegin(Unit.SENTENCE, false);
        }
    }
}
