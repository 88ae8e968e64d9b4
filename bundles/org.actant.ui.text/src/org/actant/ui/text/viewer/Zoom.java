package org.actant.ui.text.viewer;

import java.util.List;

import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.custom.StyledText;

/** The size of the letters of a text. The place that is read stays in sight. */
final class Zoom {

    /** Letters of a text are a point larger than those of dialogs. */
    static final int USUAL = 1;
    private static final int LEAST = -3;
    private static final int MOST = 19;
    private static final int STEP = 2;

    private final StyledText text;
    private final SpanPainter painter;
    private final LocalResourceManager resources;
    private int larger;

    /** @param larger how much larger than those of dialogs the letters are now, in points */
    Zoom(StyledText text, SpanPainter painter, int larger) {
        this.text = text;
        this.painter = painter;
        this.larger = larger;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Makes the letters larger or, below 0, smaller by so many steps; 0 gives them back their usual size. */
    void change(int steps) {
        int wanted = steps == 0 ? USUAL : limited(larger + steps * STEP);
        if (wanted != larger) {
            larger = wanted;
            List<VisualLine> lines = painter.layout().lines();
            int top = lines.isEmpty() ? 0 : lines.get(0).begin();
            text.setFont(resources.create(font(wanted)));
            text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(top).y);
            painter.refresh();
        }
    }

    /** The font of a text in a size, in points above that of dialogs. */
    static FontDescriptor font(int larger) {
        return FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger);
    }

    /** The nearest size that letters can have. */
    static int limited(int larger) {
        return Math.clamp(larger, LEAST, MOST);
    }

    /** How much larger than those of dialogs the letters are, in points. */
    int larger() {
        return larger;
    }
}
