package org.actant.ui.text.wrap;

import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** A source viewer that shows its document, letter for letter, in a {@link WrappedText}. Lines of the two differ. */
public final class WrappedViewer extends SourceViewer {

    public WrappedViewer(Composite parent, int style) {
        super(parent, null, style);
    }

    @Override
    protected StyledText createTextWidget(Composite parent, int styles) {
        return new WrappedText(parent, styles);
    }

    @Override
    protected IDocumentAdapter createDocumentAdapter() {
        return new WrappedContent();
    }

    @Override
    public void revealRange(int offset, int length) {
        text().reveal(offset, length);
    }

    /** The widget. */
    public WrappedText text() {
        return (WrappedText) getTextWidget();
    }
}
