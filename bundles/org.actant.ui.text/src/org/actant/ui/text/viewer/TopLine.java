package org.actant.ui.text.viewer;

import java.util.List;

import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.swt.custom.StyledText;

/** Keeps what is read at the top of a text there while lines are broken anew. */
final class TopLine {

    private final StyledText text;
    private final SpanPainter painter;

    TopLine(StyledText text, SpanPainter painter) {
        this.text = text;
        this.painter = painter;
    }

    /** Makes a change after which lines may break elsewhere. */
    void keepThrough(Runnable change) {
        List<VisualLine> lines = painter.layout().lines();
        int top = lines.isEmpty() ? 0 : lines.get(0).begin();
        change.run();
        text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(top).y - text.getTopMargin());
        painter.refresh();
    }
}
