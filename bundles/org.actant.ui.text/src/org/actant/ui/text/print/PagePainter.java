package org.actant.ui.text.print;

import java.util.List;

import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanDrawing;
import org.actant.ui.text.spans.SpanGeometry;
import org.actant.ui.text.spans.SpanLayout;
import org.actant.ui.text.spans.SpanRoom;
import org.actant.ui.text.wrap.LetterWidths;
import org.actant.ui.text.wrap.LineWrapper;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws the pages of a printout: a head with title and number, the words, and below them their spans as in the editor. */
public final class PagePainter {

    private static final Color INK = new Color(0, 0, 0);
    private static final Color PAPER = new Color(255, 255, 255);
    /** From the top of the sheet to the first line, in units. */
    private static final int HEAD = 40;
    /** From the top of the sheet to the line below the head, in units. */
    private static final int RULE = 20;

    private final Printout printout;
    private final Sheet sheet;
    private final PrintFonts fonts;
    private final SpanColours colours;
    private final SpanDrawing drawing;

    public PagePainter(Printout printout, Sheet sheet, PrintFonts fonts) {
        this.printout = printout;
        this.sheet = sheet;
        this.fonts = fonts;
        colours = new SpanColours(INK, PAPER, fonts.labels());
        drawing = new SpanDrawing(printout.styles(), colours);
    }

    /**
     * The pages that are to be drawn.
     *
     * @param gc draws on the device that prints; its font is changed
     */
    public List<Page> pages(GC gc) {
        gc.setFont(fonts.words());
        FontMetrics metrics = gc.getFontMetrics();
        Rectangle area = sheet.area();
        LineWrapper wrapper = new LineWrapper(new LetterWidths(gc), (int) (area.width * sheet.across()),
                printout.language());
        int baseline = Math.round((metrics.getAscent() + metrics.getLeading()) / sheet.down());
        int height = (int) Math.ceil(metrics.getHeight() / sheet.down());
        SpanRoom room = new SpanRoom(printout.spans(), printout.shown());
        return new Paginator(wrapper, area.y + HEAD, area.y + area.height, baseline, height, room::below)
                .pages(printout.text());
    }

    /**
     * Draws a page.
     *
     * @param gc  draws on the device that prints; its font and colours are changed
     * @param all number of pages
     */
    public void draw(GC gc, Page page, int all) {
        head(gc, NLS.bind(PrintMessages.pageOf, page.number(), all));
        gc.setForeground(INK);
        gc.setFont(fonts.words());
        try (PrintedLetters letters = new PrintedLetters(gc, sheet, printout.text(), page.lines())) {
            letters.draw();
            SpanLayout layout = SpanLayout.of(new SpanGeometry(letters, page.lines()), printout.spans(),
                    printout.shown());
            inUnits(gc, () -> {
                int right = sheet.area().x + sheet.area().width;
                drawing.draw(gc, layout, layout.spans(), sheet.area().x, right, right);
            });
        }
    }

    private void head(GC gc, String number) {
        Rectangle area = sheet.area();
        int left = Math.round(area.x * sheet.across());
        int right = Math.round((area.x + area.width) * sheet.across());
        int top = Math.round(area.y * sheet.down());
        gc.setFont(fonts.head());
        gc.setForeground(colours.quiet());
        int begin = right - gc.textExtent(number).x;
        gc.drawText(number, begin, top, true);
        Rectangle clipping = gc.getClipping();
        gc.setClipping(left, top, Math.max(0, begin - left - gc.textExtent(" ").x), gc.textExtent(number).y);
        gc.drawText(printout.title(), left, top, true);
        gc.setClipping(clipping);
        gc.setBackground(colours.quiet());
        inUnits(gc, () -> gc.fillRectangle(area.x, area.y + RULE, area.width, 1));
    }

    private void inUnits(GC gc, Runnable painting) {
        Transform units = new Transform(gc.getDevice());
        try {
            units.scale(sheet.across(), sheet.down());
            gc.setTransform(units);
            painting.run();
        } finally {
            gc.setTransform(null);
            units.dispose();
        }
    }
}
