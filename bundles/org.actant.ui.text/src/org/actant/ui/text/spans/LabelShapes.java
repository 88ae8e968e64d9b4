package org.actant.ui.text.spans;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** How large labels are, each measured once for a font. */
final class LabelShapes {

    private static final int KEPT = 4_000;

    private final Map<String, Point> extents = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Point> eldest) {
            return size() > KEPT;
        }
    };
    private Font font;
    private int leading;

    /** @param gc has the font of labels */
    LabelShapes(GC gc) {
        font = gc.getFont();
        leading = gc.getFontMetrics().getLeading();
    }

    /** Measures in the font that the graphics context has now. */
    void use(GC gc) {
        if (!gc.getFont().equals(font)) {
            extents.clear();
            font = gc.getFont();
            leading = gc.getFontMetrics().getLeading();
        }
    }

    /** Room above letters that belongs to the font, in pixels. */
    int leading() {
        return leading;
    }

    /** Size of a label in pixels; not to be changed. */
    Point extent(GC gc, String label) {
        return extents.computeIfAbsent(label, gc::textExtent);
    }
}
