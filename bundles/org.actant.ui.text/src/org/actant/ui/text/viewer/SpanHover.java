package org.actant.ui.text.viewer;

import org.actant.ui.text.focus.SpanFocus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Tells who, what and how far it is so for the spans under the mouse. */
@NonNullByDefault({})
public final class SpanHover implements ITextHover {

    private final SpanFocus focus;
    private final SpanTexts texts;

    /**
     * @param focus knows the spans
     * @param texts says what they stand for
     */
    public SpanHover(SpanFocus focus, SpanTexts texts) {
        this.focus = focus;
        this.texts = texts;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String info = texts.several(focus.stackAt(region.getOffset(), region.getOffset() + 1));
        return info.isEmpty() ? null : info;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
