package org.actant.ui.text.viewer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** Sets a source viewer up for a text that is read: with a hover, without an undo of its own. */
@NonNullByDefault({})
final class ArticleConfiguration extends SourceViewerConfiguration {

    private final ITextHover hover;

    ArticleConfiguration(ITextHover hover) {
        this.hover = hover;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hover;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }
}
