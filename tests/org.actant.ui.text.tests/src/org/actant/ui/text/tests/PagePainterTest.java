package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.ui.text.print.Page;
import org.actant.ui.text.print.PagePainter;
import org.actant.ui.text.print.PrintFonts;
import org.actant.ui.text.print.Printout;
import org.actant.ui.text.print.Sheet;
import org.actant.ui.text.spans.SpanStyles;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are printed on pictures here, which take the place of paper. */
class PagePainterTest {

    private static final Rectangle AREA = new Rectangle(30, 20, 500, 700);
    private static final int RIM = 40;

    @TempDir
    private Path folder;

    private record Printed(Page page, ImageData picture) {
    }

    /** All pages, on a device of which so many pixels make a unit. */
    private static List<Printed> print(Sample sample, SpanStyles styles, boolean shown, int scale) {
        Display current = Display.getCurrent();
        Display display = current == null ? new Display() : current;
        Sheet sheet = new Sheet(AREA, scale, scale);
        Printout printout = new Printout("Hafen", sample.text, Locale.GERMAN, sample.session.spans(sample.article),
                span -> shown, styles, "Sans");
        List<Printed> printed = new ArrayList<>();
        try (PrintFonts fonts = new PrintFonts(display, "Sans", sheet)) {
            PagePainter painter = new PagePainter(printout, sheet, fonts);
            Image image = new Image(display, (AREA.width + 2 * RIM) * scale, (AREA.height + RIM) * scale);
            GC gc = new GC(image);
            List<Page> pages = painter.pages(gc);
            for (Page page : pages) {
                gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
                gc.fillRectangle(image.getBounds());
                painter.draw(gc, page, pages.size());
                printed.add(new Printed(page, image.getImageData(100)));
            }
            gc.dispose();
            image.dispose();
        }
        return printed;
    }

    /** How many pixels of a colour there are between two heights in units. */
    private static int count(ImageData picture, RGB colour, int from, int to, int scale) {
        int wanted = picture.palette.getPixel(colour);
        int count = 0;
        for (int y = from * scale; y < Math.min(picture.height, to * scale); y++) {
            for (int x = 0; x < picture.width; x++) {
                count += picture.getPixel(x, y) == wanted ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSpanIsMarkedBelowItsLineAndNowhereElse(int scale) throws IOException {
        Sample sample = new Sample(folder, "Am Montag fuhr niemand. ".repeat(8) + "Am Dienstag sprach Frau Adler. "
                + "Am Mittwoch ruhte der Hafen. ".repeat(200));
        sample.entity(Literals.ACTOR, "Person", "Frau Adler");
        SpanStyles styles = new SpanStyles(ColourPerElement.catalogue(sample));
        Anchored span = sample.spans().get(0);
        RGB colour = styles.of(span).colour();
        int begin = span.getRanges().begin(0);
        List<Printed> printed = print(sample, styles, true, scale);
        assertTrue(printed.size() > 1);
        for (Printed sheet : printed) {
            for (VisualLine line : sheet.page().lines()) {
                int pixels = count(sheet.picture(), colour, line.gap(), line.lane(1), scale);
                assertEquals(line.begin() <= begin && begin < line.end(), pixels > 100 * scale, () -> "below " + line);
            }
            assertEquals(sheet.page().number() == 1, count(sheet.picture(), colour, 0, AREA.height + RIM, scale) > 0);
        }
        for (Printed sheet : print(sample, styles, false, scale)) {
            assertEquals(0, count(sheet.picture(), colour, 0, AREA.height + RIM, scale));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everySpanOfMixedScriptsIsOnThePaper(int scale) throws IOException {
        Sample sample = Sample.annotated(folder);
        SpanStyles styles = new SpanStyles(ColourPerElement.catalogue(sample));
        List<Printed> printed = print(sample, styles, true, scale);
        for (Anchored span : sample.spans()) {
            RGB colour = styles.of(span).colour();
            assertTrue(printed.stream().anyMatch(sheet -> count(sheet.picture(), colour, 0, AREA.height + RIM,
                    scale) > 0), () -> span.getQuote());
        }
    }

    @Test
    void aLineWithoutSpansTakesNoRoomForThem() throws IOException {
        Sample plain = new Sample(folder, "Am Mittwoch ruhte der Hafen. ".repeat(20));
        List<VisualLine> lines = print(plain, new SpanStyles(BasicTypes.catalogue()), true, 1).get(0).page().lines();
        int pitch = lines.get(1).y() - lines.get(0).y();
        plain.entity(Literals.ACTOR, "Person", "Hafen");
        List<VisualLine> marked = print(plain, new SpanStyles(BasicTypes.catalogue()), true, 1).get(0).page().lines();
        assertTrue(marked.get(1).y() - marked.get(0).y() > pitch);
        assertEquals(pitch, marked.get(2).y() - marked.get(1).y());
        assertFalse(lines.isEmpty());
    }
}
