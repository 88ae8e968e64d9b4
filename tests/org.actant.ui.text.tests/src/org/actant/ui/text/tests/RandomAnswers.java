package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.link.Choice;
import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.tests.NaiveUnits.Stretch;
import org.eclipse.swt.SWT;

/** Answers what the pop-up asks, and tells the reference what that ought to do to the spans. */
final class RandomAnswers {

    private static final List<String> TYPED = List.of("", "", "", "a", "e", "Anna", "nichts davon");

    private final Screen screen;
    private final Numbering numbering;
    private final ReferenceSpans reference;
    private final Random random;

    RandomAnswers(Screen screen, Numbering numbering, ReferenceSpans reference, Random random) {
        this.screen = screen;
        this.numbering = numbering;
        this.reference = reference;
        this.random = random;
    }

    /** Whether a pop-up is open, as it ought to be. */
    boolean opens(boolean expected) {
        if (expected) {
            assertNotNull(screen.viewer.popup(), "no pop-up");
        } else {
            assertNull(screen.viewer.popup(), "a pop-up");
        }
        return expected;
    }

    /** Answers until the pop-up is closed. */
    void answer(String kind, Optional<Stretch> words) {
        reference.latest();
        answer(kind, words, Optional.empty());
    }

    /** Answers until the pop-up is closed; its last answer ties words to something, unless a mention already does. */
    void answer(String kind, Optional<Stretch> words, Optional<Mention> mention) {
        Optional<Choice> chosen = Optional.empty();
        do {
            chosen = choose();
        } while (screen.viewer.popup() != null);
        if (chosen.isEmpty()) {
            return;
        }
        boolean known = chosen.get().value() instanceof Element;
        int thing = known ? numbering.of((Element) chosen.get().value()) : reference.makeThing();
        boolean isMentioned = mention.filter(there -> numbering.of(SpanFocus.subject(there)) == thing).isPresent();
        if (!isMentioned) {
            words.ifPresent(each -> reference.addSpan(kind, thing, each));
        }
        if (RandomHands.MENTION.equals(kind)) {
            reference.remember(thing);
        }
    }

    /** Types something, goes down some rows and commits, or leaves. */
    Optional<Choice> choose() {
        LinkPopup popup = screen.popup();
        popup.filter().setText(TYPED.get(random.nextInt(TYPED.size())));
        int count = popup.choices().size();
        if (count == 0 || random.nextInt(8) == 0) {
            popup.close();
            return Optional.empty();
        }
        int row = random.nextInt(Math.min(4, count));
        for (int i = 0; i < row; i++) {
            org.eclipse.swt.widgets.Event down = new org.eclipse.swt.widgets.Event();
            down.keyCode = SWT.ARROW_DOWN;
            popup.filter().notifyListeners(SWT.KeyDown, down);
        }
        Choice chosen = popup.choices().get(row);
        popup.commit();
        return Optional.of(chosen);
    }
}
