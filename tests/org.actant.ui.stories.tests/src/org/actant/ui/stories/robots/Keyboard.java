package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Posts keys to the display, so that they take the way of real ones: key bindings, traversal, widget. */
final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT};

    private final Ui ui;
    private final PlainKeys plainKeys;

    Keyboard(Ui ui) {
        this.ui = ui;
        plainKeys = new PlainKeys(ui.display());
        ui.run(plainKeys::install);
    }

    /** Presses a key, such as {@code M1+S}. */
    void press(String key) {
        press(key, 1);
    }

    /** Presses a key several times; it must not move the focus to another window. */
    void press(String key, int times) {
        KeyStroke stroke = parse(key);
        ui.await(() -> assertTrue(hasFocus(), "no window has the focus"));
        ui.run(() -> {
            for (int i = 0; i < times; i++) {
                post(stroke);
            }
        });
    }

    /** Types text; it must not move the focus to another window. */
    void type(String text) {
        ui.await(() -> assertTrue(hasFocus(), "no window has the focus"));
        ui.run(() -> text.chars().forEach(letter -> post(KeyStroke.getInstance(letter))));
    }

    /** Lets go of the display. */
    void release() {
        ui.run(plainKeys::release);
    }

    /** A key that does nothing is taken only if a window has the focus. */
    private boolean hasFocus() {
        return post(SWT.KeyUp, SWT.SHIFT, '\0');
    }

    private static KeyStroke parse(String key) {
        try {
            return KeyStroke.getInstance(key);
        } catch (ParseException e) {
            throw new IllegalArgumentException(key, e);
        }
    }

    private void post(KeyStroke stroke) {
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(SWT.KeyDown, modifier, '\0');
            }
        }
        int key = stroke.getNaturalKey();
        boolean special = (key & SWT.KEYCODE_BIT) != 0 || key < ' ' || key == SWT.DEL;
        boolean plain = (stroke.getModifierKeys() & SWT.SHIFT) == 0 && stroke.getModifierKeys() != 0;
        char letter = special ? '\0' : plain ? Character.toLowerCase((char) key) : (char) key;
        assertTrue(post(SWT.KeyDown, special ? key : 0, letter), "no window has the focus");
        post(SWT.KeyUp, special ? key : 0, letter);
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(SWT.KeyUp, modifier, '\0');
            }
        }
    }

    private boolean post(int type, int keyCode, char letter) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = letter;
        return ui.display().post(event);
    }
}
