package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Popup;
import org.actant.ui.stories.robots.ShownSpans;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.ui.IEditorPart;

/** Uses the article editor. */
final class BotArticle implements ArticlePage {

    private final Bot bot;
    private final IEditorPart editor;
    private final ShownSpans spans;
    private final SWTBotStyledText text;

    BotArticle(Bot bot, IEditorPart editor) {
        this.bot = bot;
        this.editor = editor;
        spans = bot.ask(() -> new ShownSpans(editor));
        text = new SWTBotStyledText(bot.ask(spans::widget));
    }

    @Override
    public String title() {
        return bot.ask(editor::getTitle);
    }

    @Override
    public String text() {
        return text.getText();
    }

    @Override
    public void select(String words) {
        int offset = text().indexOf(words);
        assertTrue(offset >= 0, () -> "the text does not say " + words);
        bot.awaitFocus(text.widget);
        bot.press("M1+HOME");
        bot.press("ARROW_RIGHT", offset);
        bot.press("M2+ARROW_RIGHT", words.length());
        bot.await(() -> assertEquals(words, text.widget.getSelectionText()));
    }

    @Override
    public String selection() {
        return text.getSelection();
    }

    @Override
    public void press(String key) {
        bot.awaitFocus(text.widget);
        bot.press(key);
    }

    @Override
    public Popup ask(String key) {
        press(key);
        return new BotPopup(bot);
    }

    @Override
    public List<String> spans() {
        return bot.ask(spans::all);
    }

    @Override
    public void awaitSpans(String... expected) {
        bot.await(() -> assertEquals(List.of(expected), spans.all()));
    }

    @Override
    public void awaitCurrent(String span) {
        bot.await(() -> assertEquals(span, spans.current()));
    }

    @Override
    public void awaitMarked(String... expected) {
        bot.await(() -> assertEquals(List.of(expected), spans.marked()));
    }

    @Override
    public void awaitMarked(Predicate<String> condition) {
        bot.await(() -> spans.assertMarked(condition));
    }
}
