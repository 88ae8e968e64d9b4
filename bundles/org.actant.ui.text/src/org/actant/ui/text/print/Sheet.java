package org.actant.ui.text.print;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/**
 * The part of a sheet of paper on which is printed. It is measured in units of which 96 make an inch, as the editor's pixels
 * do, so that spans are drawn as large as there.
 *
 * @param area   what the head and the text may take, in units
 * @param across pixels of the device that make a unit, from left to right
 * @param down   pixels of the device that make a unit, from top to bottom
 */
public record Sheet(Rectangle area, float across, float down) {

    private static final float UNITS_PER_INCH = 96;
    /** Two centimetres, in units. */
    private static final int MARGIN = 76;

    /** The sheet of a printer, with margins that the printer can keep. */
    public static Sheet of(Printer printer) {
        Point dpi = printer.getDPI();
        float across = dpi.x / UNITS_PER_INCH;
        float down = dpi.y / UNITS_PER_INCH;
        Rectangle paper = printer.getBounds();
        Rectangle printable = printer.getClientArea();
        Rectangle edges = printer.computeTrim(0, 0, 0, 0);
        int left = Math.max(0, Math.round(edges.x / across) + MARGIN);
        int top = Math.max(0, Math.round(edges.y / down) + MARGIN);
        float right = Math.min(printable.width / across, (edges.x + paper.width) / across - MARGIN);
        float bottom = Math.min(printable.height / down, (edges.y + paper.height) / down - MARGIN);
        return new Sheet(new Rectangle(left, top, (int) right - left, (int) bottom - top), across, down);
    }
}
