package org.actant.ui.text;

import java.net.URI;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the input of an editor that was open when the workbench was closed. */
@NonNullByDefault({})
public final class ArticleInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        String uri = memento.getString(ArticleInput.URI_KEY);
        return uri == null ? null : new ArticleInput(URI.create(uri), memento.getString(ArticleInput.NAME_KEY));
    }
}
