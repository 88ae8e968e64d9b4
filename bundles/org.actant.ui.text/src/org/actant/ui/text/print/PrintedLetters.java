package org.actant.ui.text.print;

import java.util.ArrayList;
import java.util.List;

import org.actant.ui.text.spans.Letters;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** The letters of one page: draws them in pixels of the device, tells in units of the sheet where they stand. */
final class PrintedLetters implements Letters, AutoCloseable {

    private final GC gc;
    private final Sheet sheet;
    private final List<VisualLine> lines;
    private final List<TextLayout> layouts = new ArrayList<>();

    /** @param gc draws on the sheet and has the font of the words */
    PrintedLetters(GC gc, Sheet sheet, String text, List<VisualLine> lines) {
        this.gc = gc;
        this.sheet = sheet;
        this.lines = lines;
        FontMetrics metrics = gc.getFontMetrics();
        for (VisualLine line : lines) {
            TextLayout layout = new TextLayout(gc.getDevice());
            layouts.add(layout);
            layout.setFont(gc.getFont());
            layout.setAscent(metrics.getAscent() + metrics.getLeading());
            layout.setDescent(metrics.getDescent());
            layout.setText(text.substring(line.begin(), line.end()));
        }
    }

    /** Draws the words of all lines. */
    void draw() {
        for (int i = 0; i < lines.size(); i++) {
            layouts.get(i).draw(gc, Math.round(sheet.area().x * sheet.across()),
                    Math.round(lines.get(i).y() * sheet.down()));
        }
    }

    @Override
    public Rectangle bounds(int begin, int end) {
        int at = lineOf(begin);
        VisualLine line = lines.get(at);
        Rectangle box = layouts.get(at).getBounds(begin - line.begin(), end - 1 - line.begin());
        int left = units(box.x);
        return new Rectangle(left, line.y(), units(box.x + box.width) - left, line.height());
    }

    @Override
    public Point place(int offset) {
        int at = lineOf(offset);
        VisualLine line = lines.get(at);
        return new Point(units(layouts.get(at).getLocation(offset - line.begin(), false).x), line.y());
    }

    private int units(int pixels) {
        return sheet.area().x + Math.round(pixels / sheet.across());
    }

    private int lineOf(int offset) {
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).end() <= offset && lines.get(at + 1).begin() <= offset) {
            at++;
        }
        return at;
    }

    @Override
    public void close() {
        layouts.forEach(TextLayout::dispose);
    }
}
