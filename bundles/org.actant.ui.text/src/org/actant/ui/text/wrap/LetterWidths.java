package org.actant.ui.text.wrap;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/**
 * How wide letters are, each measured once. A run of letters is as wide as the sum, or less where letters are drawn
 * closer or together; so a line that fits by these widths fits.
 */
public final class LetterWidths {

    private static final int TABLE = 0x3000;
    private static final int TAB = 8;
    /** Letters measured at once: widths are no whole numbers of pixels. */
    private static final int RUN = 8;
    /** Marks follow the letters of their script within this many code points. */
    private static final int SCRIPT = 128;

    private final GC gc;
    private final float[] table = new float[TABLE];
    private final Map<Integer, Float> others = new HashMap<>();

    /** @param gc has the font; it may be disposed once no width is asked for any more */
    public LetterWidths(GC gc) {
        this.gc = gc;
        Arrays.fill(table, -1);
    }

    /** Width of a code point, in pixels. */
    float of(int codePoint) {
        if (codePoint >= TABLE) {
            return others.computeIfAbsent(codePoint, this::measured);
        }
        float width = table[codePoint];
        if (width < 0) {
            width = measured(codePoint);
            table[codePoint] = width;
        }
        return width;
    }

    private float measured(int codePoint) {
        if (codePoint == '\t') {
            return TAB * of(' ');
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL -> 0;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> added(codePoint);
            default -> gc.textExtent(Character.toString(codePoint).repeat(RUN)).x / (float) RUN;
        };
    }

    /** What a mark adds to a letter: nothing, unless the font does not know it. */
    private float added(int mark) {
        String letter = Character.toString(letterFor(mark));
        return Math.max(0, gc.textExtent(letter + Character.toString(mark)).x - gc.textExtent(letter).x);
    }

    private static int letterFor(int mark) {
        UnicodeScript script = UnicodeScript.of(mark);
        for (int letter = mark - 1; letter > mark - SCRIPT && letter > 0; letter--) {
            if (Character.isLetter(letter) && UnicodeScript.of(letter) == script) {
                return letter;
            }
        }
        return 'o';
    }
}
