package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.actant.core.session.DossierSession;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Popup;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;

/** Uses the article editor. */
final class ArticleRobot implements ArticlePage {

    private final Hands hands;
    private final IEditorPart editor;
    private final ArticleViewer viewer;
    private final StyledText widget;

    ArticleRobot(Hands hands, IEditorPart editor) {
        this.hands = hands;
        this.editor = editor;
        viewer = hands.ui().ask(() -> Objects.requireNonNull(Adapters.adapt(editor, ArticleViewer.class)));
        widget = hands.ui().ask(viewer::text);
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
        return hands.ui().ask(() -> shown().stream().map(ArticleRobot::line).toList());
    }

    @Override
    public void awaitSpans(String... spans) {
        hands.ui().await(() -> assertEquals(List.of(spans), shown().stream().map(ArticleRobot::line).toList()));
    }

    @Override
    public void awaitCurrent(String span) {
        hands.ui().await(() -> {
            Anchored current = viewer.focus().anchor();
            assertEquals(span, current == null ? "" : line(current));
        });
    }

    @Override
    public void awaitMarked(String... spans) {
        hands.ui().await(() -> assertEquals(List.of(spans), marked()));
    }

    @Override
    public void awaitMarked(Predicate<String> condition) {
        hands.ui().await(() -> {
            List<Anchored> wanted = shown().stream().filter(span -> condition.test(line(span))).toList();
            assertFalse(wanted.isEmpty(), "there is no such span");
            assertTrue(wanted.stream().allMatch(viewer.focus()::isSelected), () -> "marked are only " + marked());
        });
    }

    private List<String> marked() {
        return shown().stream().filter(viewer.focus()::isSelected).map(ArticleRobot::line).toList();
    }

    private List<Anchored> shown() {
        DossierSession session = Objects.requireNonNull(Adapters.adapt(editor, DossierSession.class));
        return session.spans(Objects.requireNonNull(Adapters.adapt(editor, Article.class))).all();
    }

    private static String line(Anchored span) {
        return span.eClass().getName() + ": " + span.getQuote();
    }
}
