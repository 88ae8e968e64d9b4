package org.actant.ui.text.tests;

import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.gestures.Reading;
import org.actant.ui.text.gestures.Surroundings;
import org.actant.ui.text.gestures.TextSurface;
import org.actant.ui.text.link.Choice;
import org.actant.ui.text.link.ChoiceSource;
import org.actant.ui.text.occurrences.AllLikeThis;
import org.actant.ui.text.outline.ArticleOutline;

/** A text without a screen; asks are kept until the test answers them. */
final class FakeSurface implements TextSurface {

    private final SpanFocus focus;
    private int anchor;
    private int caret;
    private ChoiceSource asked;
    String told = "";
    AllLikeThis previewed;
    ArticleOutline outline;
    Surroundings surroundings = Surroundings.NONE;
    private final Reading reading = new FakeReading();

    FakeSurface(SpanFocus focus) {
        this.focus = focus;
    }

    @Override
    public int selectionBegin() {
        return Math.min(anchor, caret);
    }

    @Override
    public int selectionEnd() {
        return Math.max(anchor, caret);
    }

    @Override
    public int caret() {
        return caret;
    }

    @Override
    public void select(int newAnchor, int newCaret) {
        anchor = newAnchor;
        caret = newCaret;
        focus.moveTo(selectionBegin(), selectionEnd());
    }

    @Override
    public void ask(ChoiceSource source) {
        asked = source;
    }

    @Override
    public void preview(AllLikeThis all) {
        previewed = all;
    }

    @Override
    public void show(ArticleOutline contents) {
        outline = contents;
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void later(Runnable work) {
        work.run();
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public void tell(String message) {
        told = message;
    }

    /** Leaves a question unanswered. */
    void forget() {
        asked = null;
    }

    ChoiceSource asked() {
        return asked;
    }

    /** Chooses the row at an index among those offered for what is typed. */
    void answer(String typed, int row) {
        Choice choice = asked.choices(typed).get(row);
        asked = asked.choose(choice);
    }
}
