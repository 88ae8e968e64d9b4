package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.actant.ui.text.link.Choice;
import org.actant.ui.text.link.ChoiceSource;
import org.actant.ui.text.link.LinkPopup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pop-up alone, over a field in a bare shell. */
class LinkPopupTest {

    private final Names names = new Names();
    private final List<String> chosen = new ArrayList<>();
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Text owner;
    private final LinkPopup popup;

    LinkPopupTest() {
        shell.setLayout(new FillLayout());
        owner = new Text(shell, SWT.MULTI);
        shell.open();
        awaitActive();
        popup = new LinkPopup(owner, new Rectangle(10, 10, 40, 20), names);
        popup.open();
        settle();
    }

    /** A pop-up that opens before its window is active closes again. */
    private void awaitActive() {
        long end = System.nanoTime() + 10_000_000_000L;
        while (display.getActiveShell() != shell && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
    }

    /** Finds some names at first, and all when they are ready. */
    private final class Names implements ChoiceSource {

        private List<String> found = List.of("new", "Anna", "Bonn");
        private boolean isReady;

        @Override
        public String title() {
            return "Whom?";
        }

        @Override
        public List<Choice> choices(String typed) {
            return found.stream().filter(name -> name.equals("new") || name.contains(typed))
                    .map(name -> new Choice(name, name, "", null, false)).toList();
        }

        @Override
        public boolean isComplete() {
            return isReady;
        }

        @Override
        public @Nullable ChoiceSource choose(Choice choice) {
            chosen.add(choice.label());
            return null;
        }
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is due
        }
    }

    private List<String> labels() {
        return popup.choices().stream().map(Choice::label).toList();
    }

    private void ready() {
        names.found = List.of("new", "Agnes", "Anna", "Anne", "Bonn");
        names.isReady = true;
        long end = System.nanoTime() + 10_000_000_000L;
        while (popup.choices().size() < 3 || !labels().contains("Agnes") && !labels().contains("Anne")) {
            assertTrue(System.nanoTime() < end, () -> "not filled again: " + labels());
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private void press(int keyCode, char character) {
        press(keyCode, character, 0);
    }

    private void press(int keyCode, char character, int modifiers) {
        Event key = new Event();
        key.stateMask = modifiers;
        key.keyCode = keyCode;
        key.character = character;
        owner.notifyListeners(SWT.KeyDown, key);
        settle();
    }

    @Test
    void whatIsReadyLaterIsOfferedAndTheChosenRowStaysChosen() {
        press(SWT.ARROW_DOWN, '\0');
        ready();
        assertEquals(List.of("new", "Agnes", "Anna", "Anne", "Bonn"), labels());
        popup.commit();
        assertEquals(List.of("Anna"), chosen);
    }

    @Test
    void theFilterStaysWhenMoreIsOffered() {
        popup.filter().setText("Ann");
        assertEquals(List.of("new", "Anna"), labels());
        ready();
        assertEquals(List.of("new", "Anna", "Anne"), labels());
        assertEquals("Ann", popup.filter().getText());
    }

    @Test
    void whatIsTypedBeforeThePopUpHasTheKeyboardIsNotLost() {
        press('b', 'B');
        press('o', 'o');
        assertEquals("Bo", popup.filter().getText());
        assertEquals("", owner.getText());
        press(SWT.ARROW_DOWN, '\0');
        press(SWT.CR, '\r');
        assertEquals(List.of("Bonn"), chosen);
        assertTrue(popup.filter() == null || popup.filter().isDisposed());
    }

    @Test
    void aLetterTypedWrongBeforeThePopUpHasTheKeyboardIsErasedThere() {
        press('b', 'B');
        press('x', 'x');
        press(SWT.BS, SWT.BS);
        press('o', 'o');
        assertEquals("Bo", popup.filter().getText());
        popup.filter().selectAll();
        press(SWT.BS, SWT.BS);
        assertEquals("", popup.filter().getText());
        press(SWT.BS, SWT.BS);
        assertEquals("", popup.filter().getText());
    }

    @Test
    void keysWithModifiersAreNoText() {
        press('s', '\u0013', SWT.CTRL);
        press('a', 'a', SWT.ALT);
        press(SWT.DEL, SWT.DEL);
        assertEquals("", popup.filter().getText());
        press('q', '@', SWT.CTRL | SWT.ALT);
        assertEquals("@", popup.filter().getText());
        assertEquals("", owner.getText());
        assertFalse(popup.filter().isDisposed());
    }

    @Test
    void escapeInTheTextClosesThePopUp() {
        press(SWT.ESC, SWT.ESC);
        assertTrue(chosen.isEmpty());
        assertTrue(popup.filter().isDisposed());
        Event key = new Event();
        key.character = 'x';
        owner.notifyListeners(SWT.KeyDown, key);
        assertFalse(shell.isDisposed());
    }
}
