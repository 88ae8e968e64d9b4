package org.actant.ui.text.print;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;

/** The fonts of a printout: those of words on the device that prints, that of labels on the screen. */
public final class PrintFonts implements AutoCloseable {

    private static final int WORDS = 11;
    private static final int HEAD = 8;
    private static final int LABELS = 7;

    private final Font words;
    private final Font head;
    private final Font labels;

    /**
     * @param device prints
     * @param screen draws the spans
     * @param family name of the font
     */
    public PrintFonts(Device device, Device screen, String family) {
        words = new Font(device, family, WORDS, SWT.NORMAL);
        head = new Font(device, family, HEAD, SWT.NORMAL);
        labels = new Font(screen, family, LABELS, SWT.NORMAL);
    }

    /** The device of the font of labels. */
    Device screen() {
        return labels.getDevice();
    }

    /** The font of the words. */
    Font words() {
        return words;
    }

    /** The font of what stands above a page. */
    Font head() {
        return head;
    }

    /** The font of labels, on the screen. */
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
