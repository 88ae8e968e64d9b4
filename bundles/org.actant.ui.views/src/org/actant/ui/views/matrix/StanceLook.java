package org.actant.ui.views.matrix;

import org.actant.core.grading.Stance;
import org.eclipse.swt.graphics.RGB;

/**
 * How it is shown what a claim makes of the world: each with a sign, letters and a colour, so that none of them is needed
 * alone. The colours are told apart by people who see red and green alike.
 *
 * @param sign    the sign
 * @param letters the letters
 * @param colour  the colour with which the ground is tinted
 * @param label   its name in the language of the user interface
 */
record StanceLook(String sign, String letters, RGB colour, String label) {

    /** The look of a stance. */
    static StanceLook of(Stance stance) {
        return switch (stance) {
            case ASSERTED -> new StanceLook("\u2713", "ACT", new RGB(0x00, 0x9e, 0x73), Messages.asserted);
            case DENIED -> new StanceLook("\u2717", "NEG", new RGB(0xd5, 0x5e, 0x00), Messages.denied);
            case UNCERTAIN -> new StanceLook("?", "UNC", new RGB(0xe6, 0x9f, 0x00), Messages.uncertain);
            case HYPOTHETICAL -> new StanceLook("\u25c7", "HYP", new RGB(0x56, 0xb4, 0xe9), Messages.hypothetical);
            case GENERIC -> new StanceLook("\u2217", "GEN", new RGB(0x80, 0x80, 0x80), Messages.generic);
            case OPEN -> new StanceLook("\u00b7", "\u2013", new RGB(0x80, 0x80, 0x80), Messages.open);
        };
    }

    /** The sign and the letters. */
    String text() {
        return sign + " " + letters;
    }
}
