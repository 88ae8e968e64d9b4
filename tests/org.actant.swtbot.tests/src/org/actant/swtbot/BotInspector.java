package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.actant.ui.stories.Inspector;
import org.actant.ui.stories.robots.Widgets;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** Uses the inspector. */
final class BotInspector implements Inspector {

    private final Bot bot;
    private final Widgets widgets;

    BotInspector(Bot bot, Composite view) {
        this.bot = bot;
        widgets = new Widgets(view);
    }

    /** The texts of the head: the name and, if it has one, the type. */
    private List<String> head() {
        return widgets.all(Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty())
                .map(Widgets::plain).toList();
    }

    @Override
    public void awaitTitle(String title) {
        bot.await(() -> assertEquals(title, head().get(0)));
    }

    @Override
    public void awaitType(String type) {
        bot.await(() -> assertEquals(type, head().get(1)));
    }

    @Override
    public void awaitField(String label, String text) {
        bot.await(() -> assertEquals(text, widgets.labelled(label, Text.class).getText()));
    }

    @Override
    public void write(String label, String text) {
        SWTBotText field = new SWTBotText(bot.find(() -> widgets.labelled(label, Text.class)));
        field.setFocus();
        bot.awaitFocus(field.widget);
        bot.press("M1+A");
        bot.type(text);
        bot.await(() -> assertEquals(text, field.widget.getText()));
        bot.press("CR");
    }

    @Override
    public void awaitToggle(String label, boolean pressed) {
        bot.await(() -> assertTrue(widgets.all(Button.class).stream()
                .anyMatch(button -> button.getText().equals(label) && button.getSelection() == pressed),
                () -> label + " is not " + (pressed ? "pressed" : "released")));
    }

    @Override
    public void awaitMentions(int count) {
        bot.await(() -> assertEquals(count, widgets.section("Mentions").all(Link.class).size()));
    }

    @Override
    public void awaitParticipant(String role, String filler) {
        bot.await(() -> {
            Widgets participants = widgets.section("Participants");
            assertTrue(participants.all(Combo.class).stream().anyMatch(combo -> combo.getText().equals(role)),
                    () -> "there is no " + role);
            assertTrue(participants.all(Link.class).stream().anyMatch(link -> link.getText().contains(filler)),
                    () -> "there is no " + filler);
        });
    }

    @Override
    public void awaitEmpty() {
        bot.await(() -> assertTrue(widgets.all(Text.class).isEmpty(), () -> "it shows " + head()));
    }
}
