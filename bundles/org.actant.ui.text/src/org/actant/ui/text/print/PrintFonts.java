package org.actant.ui.text.print;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a printout, on the device that prints it. */
public final class PrintFonts implements AutoCloseable {

    private static final int WORDS = 11;
    private static final int HEAD = 8;
    private static final int LABELS = 7;

    private final Font words;
    private final Font head;
    private final Font labels;

    /** @param family name of the font */
    public PrintFonts(Device device, String family, Sheet sheet) {
        words = new Font(device, family, WORDS, SWT.NORMAL);
        head = new Font(device, family, HEAD, SWT.NORMAL);
        labels = new Font(device, withHeight(family, LABELS / sheet.down()));
    }

    /** A font of a height in points that is no whole number; only the text form of a font can say so. */
    private static FontData withHeight(String family, float height) {
        return new FontData("1|" + family + '|' + height + '|' + SWT.NORMAL + '|');
    }

    /** The font of the words. */
    Font words() {
        return words;
    }

    /** The font of what stands above a page. */
    Font head() {
        return head;
    }

    /** The font of labels, where a unit of the sheet is drawn as large as it is. */
    Font labels() {
        return labels;
    }

    @Override
    public void close() {
        words.dispose();
        head.dispose();
        labels.dispose();
    }
}
