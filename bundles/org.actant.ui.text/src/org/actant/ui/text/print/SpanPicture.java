package org.actant.ui.text.print;

import org.actant.ui.text.spans.SpanDrawing;
import org.actant.ui.text.spans.SpanLayout;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Draws the spans of a page as a picture, over which the words are then written. A printer cannot draw them itself: under GTK
 * SWT applies the printer's own scale twice as soon as a transformation is set.
 */
final class SpanPicture {

    /** Pixels of the picture that make a unit, at most: 300 dots an inch. */
    private static final float FINEST = 3.125f;

    private final Device screen;
    private final Sheet sheet;
    private final SpanDrawing drawing;

    SpanPicture(Device screen, Sheet sheet, SpanDrawing drawing) {
        this.screen = screen;
        this.sheet = sheet;
        this.drawing = drawing;
    }

    /** Draws spans, and white between them. */
    void draw(GC gc, SpanLayout layout) {
        float scale = Math.min(FINEST, sheet.down());
        Rectangle area = sheet.area();
        int right = area.x + area.width;
        int bottom = area.y + area.height;
        Image picture = new Image(screen, Math.round(right * scale), Math.round(bottom * scale));
        try {
            paint(picture, layout, scale);
            gc.drawImage(picture, 0, 0, picture.getBounds().width, picture.getBounds().height, 0, 0,
                    Math.round(right * sheet.across()), Math.round(bottom * sheet.down()));
        } finally {
            picture.dispose();
        }
    }

    private void paint(Image picture, SpanLayout layout, float scale) {
        Rectangle area = sheet.area();
        int right = area.x + area.width;
        GC gc = new GC(picture);
        Transform units = new Transform(screen);
        try {
            gc.setBackground(PagePainter.PAPER);
            gc.fillRectangle(picture.getBounds());
            units.scale(scale, scale);
            gc.setTransform(units);
            drawing.draw(gc, layout, layout.spans(), area.x, right, right);
        } finally {
            units.dispose();
            gc.dispose();
        }
    }
}
