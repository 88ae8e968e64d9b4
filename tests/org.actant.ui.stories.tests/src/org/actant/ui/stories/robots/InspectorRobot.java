package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.actant.ui.stories.Inspector;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Uses the inspector. */
final class InspectorRobot implements Inspector {

    private static final String MENTIONS = "Mentions";
    private static final String PARTICIPANTS = "Participants";

    private final Hands hands;
    private final Widgets widgets;

    InspectorRobot(Hands hands, Composite view) {
        this.hands = hands;
        widgets = new Widgets(view);
    }

    /** The texts of the head: the name and, if it has one, the type. */
    private List<String> head() {
        return widgets.all(Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty())
                .map(Widgets::plain).toList();
    }

    @Override
    public void awaitTitle(String title) {
        hands.ui().await(() -> assertEquals(title, head().get(0)));
    }

    @Override
    public void awaitType(String type) {
        hands.ui().await(() -> assertEquals(type, head().get(1)));
    }

    @Override
    public void awaitField(String label, String text) {
        hands.ui().await(() -> assertEquals(text, widgets.labelled(label, Text.class).getText()));
    }

    @Override
    public void write(String label, String text) {
        Text field = hands.ui().find(() -> widgets.labelled(label, Text.class));
        hands.mouse().click(() -> {
            Point size = field.getSize();
            return field.toDisplay(size.x / 2, size.y / 2);
        });
        hands.awaitFocus(field);
        hands.keyboard().press("M1+A");
        hands.keyboard().type(text);
        hands.ui().await(() -> assertEquals(text, field.getText()));
        hands.keyboard().press("CR");
    }

    @Override
    public void awaitToggle(String label, boolean pressed) {
        hands.ui().await(() -> assertEquals(pressed, toggle(label).getSelection(), label));
    }

    private Button toggle(String label) {
        return widgets.all(Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no toggle " + label));
    }

    @Override
    public void awaitMentions(int count) {
        hands.ui().await(() -> assertEquals(count, widgets.section(MENTIONS).all(Link.class).size()));
    }

    @Override
    public void awaitParticipant(String role, String filler) {
        hands.ui().await(() -> {
            Widgets participants = widgets.section(PARTICIPANTS);
            assertTrue(participants.all(Combo.class).stream().anyMatch(combo -> combo.getText().equals(role)),
                    () -> "there is no " + role);
            assertTrue(participants.all(Link.class).stream().anyMatch(link -> link.getText().contains(filler)),
                    () -> "there is no " + filler);
        });
    }

    @Override
    public void awaitEmpty() {
        hands.ui().await(() -> assertTrue(widgets.all(Text.class).isEmpty(), () -> "it shows " + head()));
    }
}
