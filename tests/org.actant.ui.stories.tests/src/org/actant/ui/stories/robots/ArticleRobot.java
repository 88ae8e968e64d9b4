package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Popup;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;

/** Uses the article editor. */
final class ArticleRobot implements ArticlePage {

    private final Hands hands;
    private final IEditorPart editor;
    private final ShownSpans spans;
    private final StyledText widget;

    ArticleRobot(Hands hands, IEditorPart editor) {
        this.hands = hands;
        this.editor = editor;
        spans = hands.ui().ask(() -> new ShownSpans(editor));
        widget = hands.ui().ask(spans::widget);
    }

    @Override
    public String title() {
        return hands.ui().ask(editor::getTitle);
    }

    @Override
    public String text() {
        return hands.ui().ask(widget::getText);
    }

    @Override
    public void select(String words) {
        int offset = offset(words);
        hands.awaitFocus(widget);
        hands.keyboard().press("M1+HOME");
        hands.keyboard().press("ARROW_RIGHT", offset);
        hands.keyboard().press("M2+ARROW_RIGHT", words.length());
        hands.ui().await(() -> assertEquals(words, widget.getSelectionText()));
    }

    private int offset(String words) {
        int offset = text().indexOf(words);
        if (offset < 0) {
            throw new AssertionError("the text does not say " + words);
        }
        return offset;
    }

    @Override
    public String selection() {
        return hands.ui().ask(widget::getSelectionText);
    }

    @Override
    public void press(String key) {
        hands.awaitFocus(widget);
        hands.keyboard().press(key);
    }

    @Override
    public Popup ask(String key) {
        press(key);
        return new PopupRobot(hands);
    }

    @Override
    public List<String> spans() {
        return hands.ui().ask(spans::all);
    }

    @Override
    public void awaitSpans(String... expected) {
        hands.ui().await(() -> assertEquals(List.of(expected), spans.all()));
    }

    @Override
    public void awaitCurrent(String span) {
        hands.ui().await(() -> assertEquals(span, spans.current()));
    }

    @Override
    public void awaitMarked(String... expected) {
        hands.ui().await(() -> assertEquals(List.of(expected), spans.marked()));
    }

    @Override
    public void awaitMarked(Predicate<String> condition) {
        hands.ui().await(() -> spans.assertMarked(condition));
    }
}
