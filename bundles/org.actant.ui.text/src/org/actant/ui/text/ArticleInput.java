package org.actant.ui.text;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Article;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** An article by the place of its file, to which it adapts as {@link URI}. Two inputs with the same place are equal. */
@NonNullByDefault({})
public final class ArticleInput extends PlatformObject implements IEditorInput, IPersistableElement {

    static final String URI_KEY = "uri";
    static final String NAME_KEY = "name";

    private final URI uri;
    private final String name;

    /**
     * @param uri  of the {@code .article} file
     * @param name what the editor is called until the article is open
     */
    public ArticleInput(URI uri, String name) {
        this.uri = uri;
        this.name = name;
    }

    /** The input for an article of an open dossier. */
    public static ArticleInput of(DossierSession session, Article article) {
        return new ArticleInput(session.layout().articleFile(article.getName()).toUri(), Labels.of(article));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == URI.class ? adapter.cast(uri) : super.getAdapter(adapter);
    }

    @Override
    public boolean exists() {
        return Files.exists(Path.of(uri));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return Path.of(uri).toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return TextIds.INPUT_FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(URI_KEY, uri.toString());
        memento.putString(NAME_KEY, name);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ArticleInput other && uri.equals(other.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }
}
