package org.actant.ui.text.gestures;

import java.util.function.Consumer;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Phase;
import org.actant.model.Volition;
import org.actant.ui.text.focus.TextUnits.Unit;

/** What one key does. Its name is the last part of the id of its command. */
public enum Gesture {

    // @formatter:off one a line
    LINK_ACTOR(GestureGroup.LINK, all -> all.links().link(Literals.ACTOR)),
    LINK_PLACE(GestureGroup.LINK, all -> all.links().link(Literals.PLACE)),
    LINK_ITEM(GestureGroup.LINK, all -> all.links().link(Literals.ITEM)),
    LINK_TIME(GestureGroup.LINK, all -> all.links().link(Literals.TIME_EXPRESSION)),
    NEW_EVENT(GestureGroup.LINK, all -> all.links().newEvent()),
    LINK_EVENT(GestureGroup.LINK, all -> all.links().linkEvent()),
    ANAPHOR(GestureGroup.LINK, all -> all.links().anaphor()),
    QUALIFY(GestureGroup.LINK, all -> all.links().qualify()),
    FILL_ROLE(GestureGroup.LINK, all -> all.links().fillRole()),
    REPEAT(GestureGroup.LINK, all -> all.links().repeat()),
    LINK_ALL(GestureGroup.LINK, all -> all.links().linkAll()),

    CLAIM(GestureGroup.CLAIM, all -> all.claims().claim()),
    SOURCE(GestureGroup.CLAIM, all -> all.claims().source()),
    CUE(GestureGroup.CLAIM, all -> all.claims().cue()),
    ACTUAL(GestureGroup.CLAIM, all -> all.realis().actuality(Actuality.ACT)),
    UNCERTAIN(GestureGroup.CLAIM, all -> all.realis().actuality(Actuality.UNC)),
    HYPOTHETICAL(GestureGroup.CLAIM, all -> all.realis().actuality(Actuality.HYP)),
    GENERIC(GestureGroup.CLAIM, all -> all.realis().actuality(Actuality.GEN)),
    TOGGLE_POLARITY(GestureGroup.CLAIM, all -> all.realis().togglePolarity()),
    PLANNED(GestureGroup.CLAIM, all -> all.realis().volition(Volition.PLANNED)),
    HOPED(GestureGroup.CLAIM, all -> all.realis().volition(Volition.HOPED)),
    DEMANDED(GestureGroup.CLAIM, all -> all.realis().volition(Volition.DEMANDED)),
    OFFERED(GestureGroup.CLAIM, all -> all.realis().volition(Volition.OFFERED)),
    FEARED(GestureGroup.CLAIM, all -> all.realis().volition(Volition.FEARED)),
    PURPOSE(GestureGroup.CLAIM, all -> all.realis().volition(Volition.PURPOSE)),
    BEGINS(GestureGroup.CLAIM, all -> all.realis().phase(Phase.BEGINS)),
    CONTINUES(GestureGroup.CLAIM, all -> all.realis().phase(Phase.CONTINUES)),
    RESUMES(GestureGroup.CLAIM, all -> all.realis().phase(Phase.RESUMES)),
    ENDS(GestureGroup.CLAIM, all -> all.realis().phase(Phase.ENDS)),

    DELETE_SPAN(GestureGroup.SPAN, all -> all.spans().deleteSpan()),
    DELETE_ELEMENT(GestureGroup.SPAN, all -> all.spans().deleteElement()),
    ADD_FRAGMENT(GestureGroup.SPAN, all -> all.spans().addFragment()),
    CUT_FRAGMENT(GestureGroup.SPAN, all -> all.spans().cutFragment()),
    END_RIGHT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.CHARACTER, true)),
    END_LEFT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.CHARACTER, false)),
    BEGIN_RIGHT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.CHARACTER, true)),
    BEGIN_LEFT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.CHARACTER, false)),
    END_WORD_RIGHT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.WORD, true)),
    END_WORD_LEFT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.WORD, false)),
    BEGIN_WORD_RIGHT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.WORD, true)),
    BEGIN_WORD_LEFT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.WORD, false)),
    END_SENTENCE_RIGHT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.SENTENCE, true)),
    END_SENTENCE_LEFT(GestureGroup.SPAN, all -> all.ends().moveEnd(Unit.SENTENCE, false)),
    BEGIN_SENTENCE_RIGHT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.SENTENCE, true)),
    BEGIN_SENTENCE_LEFT(GestureGroup.SPAN, all -> all.ends().moveBegin(Unit.SENTENCE, false)),

    NEXT_SPAN(GestureGroup.MOVE, all -> all.moves().nextSpan(true)),
    PREVIOUS_SPAN(GestureGroup.MOVE, all -> all.moves().nextSpan(false)),
    NEXT_MENTION(GestureGroup.MOVE, all -> all.moves().nextMention(true)),
    PREVIOUS_MENTION(GestureGroup.MOVE, all -> all.moves().nextMention(false)),
    OUTWARDS(GestureGroup.MOVE, all -> all.moves().walkStack(true)),
    INWARDS(GestureGroup.MOVE, all -> all.moves().walkStack(false)),
    NEXT_NAME(GestureGroup.MOVE, all -> all.jumps().name(true)),
    PREVIOUS_NAME(GestureGroup.MOVE, all -> all.jumps().name(false)),
    NEXT_HEDGE(GestureGroup.MOVE, all -> all.jumps().hedge(true)),
    PREVIOUS_HEDGE(GestureGroup.MOVE, all -> all.jumps().hedge(false)),
    NEXT_PROBLEM(GestureGroup.MOVE, all -> all.problems().go(true)),
    PREVIOUS_PROBLEM(GestureGroup.MOVE, all -> all.problems().go(false)),
    OUTLINE(GestureGroup.MOVE, all -> all.moves().outline()),
    SHOW_IN_INSPECTOR(GestureGroup.MOVE, all -> all.moves().showInInspector()),

    SELECT_WORD(GestureGroup.SELECT, all -> all.moves().selectWord()),
    SELECT_SENTENCE(GestureGroup.SELECT, all -> all.moves().selectSentence()),
    GROW_RIGHT(GestureGroup.SELECT, all -> all.moves().growByWord(true)),
    GROW_LEFT(GestureGroup.SELECT, all -> all.moves().growByWord(false)),
    NEXT_SENTENCE(GestureGroup.SELECT, all -> all.moves().sentence(true, false)),
    PREVIOUS_SENTENCE(GestureGroup.SELECT, all -> all.moves().sentence(false, false)),
    GROW_SENTENCE_RIGHT(GestureGroup.SELECT, all -> all.moves().sentence(true, true)),
    GROW_SENTENCE_LEFT(GestureGroup.SELECT, all -> all.moves().sentence(false, true)),
    GROW_SPAN_RIGHT(GestureGroup.SELECT, all -> all.moves().growBySpan(true)),
    GROW_SPAN_LEFT(GestureGroup.SELECT, all -> all.moves().growBySpan(false)),

    FIND(GestureGroup.READ, all -> all.reading().find()),
    FIND_NEXT(GestureGroup.READ, all -> all.reading().findNext(true)),
    FIND_PREVIOUS(GestureGroup.READ, all -> all.reading().findNext(false)),
    LARGER(GestureGroup.READ, all -> all.reading().zoom(1)),
    SMALLER(GestureGroup.READ, all -> all.reading().zoom(-1)),
    USUAL_SIZE(GestureGroup.READ, all -> all.reading().zoom(0)),
    TOGGLE_NUMBERS(GestureGroup.READ, all -> all.reading().toggleNumbers()),
    CHOOSE_SHOWN(GestureGroup.READ, all -> all.reading().chooseShown()),
    COPY_ANNOTATED(GestureGroup.READ, all -> all.reading().copyAnnotated());
    // @formatter:on

    private final GestureGroup group;
    private final Consumer<Gestures> act;

    Gesture(GestureGroup group, Consumer<Gestures> act) {
        this.group = group;
        this.act = act;
    }

    /** What it belongs to. */
    public GestureGroup group() {
        return group;
    }

    /** False if it only reads or moves through the text. */
    public boolean annotates() {
        return group.annotates();
    }

    /** Does it. */
    public void perform(Gestures gestures) {
        act.accept(gestures);
    }
}
