package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** What the bots of all parts share: the keyboard, the UI thread, and patience. */
final class Bot {

    private static final long PATIENCE_MS = 10_000;
    private static final long LOOK_EVERY_MS = 50;
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT};

    private final SWTBot bot = new SWTBot();
    private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();
    private final Shell window;

    /** @param window the window of the workbench */
    Bot(Shell window) {
        this.window = window;
    }

    SWTBotShell window() {
        return new SWTBotShell(window);
    }

    /** The window that is active beside that of the workbench. */
    SWTBotShell otherWindow() {
        await(() -> {
            Shell active = bot.getDisplay().getActiveShell();
            assertTrue(active != null && active != window, "no other window is active");
        });
        return bot.activeShell();
    }

    /** The window of that title, active. */
    SWTBotShell window(String title) {
        SWTBotShell found = bot.shell(title);
        await(() -> assertSame(found.widget, bot.getDisplay().getActiveShell(), () -> title + " is not active"));
        return found;
    }

    /** Waits until a window is closed and another is active: that of the workbench, or what it asks or tells next. */
    void awaitClosed(SWTBotShell closed) {
        await(() -> assertTrue(closed.widget.isDisposed(), "it is still open"));
        await(() -> assertTrue(bot.getDisplay().getActiveShell() != null, "no window is active"));
    }

    /** Waits until an assertion holds on the UI thread. */
    void await(Runnable assertion) {
        bot.waitUntil(new Holds(assertion), PATIENCE_MS, LOOK_EVERY_MS);
    }

    void awaitFocus(Control control) {
        await(() -> assertTrue(!control.isDisposed() && control.isFocusControl(), () -> control + " has no focus"));
    }

    /** Asks something on the UI thread. */
    <T> T ask(Supplier<T> question) {
        Result<T> asked = question::get;
        return UIThreadRunnable.syncExec(asked);
    }

    /** Does something on the UI thread. */
    void run(Runnable action) {
        VoidResult done = action::run;
        UIThreadRunnable.syncExec(done);
    }

    /** Waits until something is there, and returns it. */
    <T> T find(Supplier<T> question) {
        List<T> found = Collections.synchronizedList(new ArrayList<>());
        await(() -> found.add(question.get()));
        return found.get(0);
    }

    /** Presses a key, in the notation of key bindings, several times. */
    void press(String key, int times) {
        KeyStroke[] strokes = strokes(key);
        for (int i = 0; i < times; i++) {
            keyboard.pressShortcut(strokes);
        }
    }

    void press(String key) {
        press(key, 1);
    }

    void type(String text) {
        keyboard.typeText(text, 0);
    }

    /** SWTBot wants each modifier as a stroke of its own, and small letters. */
    private static KeyStroke[] strokes(String key) {
        try {
            KeyStroke whole = KeyStroke.getInstance(key);
            List<KeyStroke> strokes = new ArrayList<>();
            for (int modifier : MODIFIERS) {
                if ((whole.getModifierKeys() & modifier) != 0) {
                    strokes.add(KeyStroke.getInstance(modifier, KeyStroke.NO_KEY));
                }
            }
            int natural = whole.getNaturalKey();
            boolean capital = natural >= 'A' && natural <= 'Z';
            strokes.add(KeyStroke.getInstance(0, capital ? Character.toLowerCase(natural) : natural));
            return strokes.toArray(KeyStroke[]::new);
        } catch (ParseException e) {
            throw new IllegalArgumentException(key, e);
        }
    }
}
