package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Article;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * An article of an open dossier as the input of an editor. Adapts to {@link DossierSession}, to {@link Article} and, as the
 * place of its annotations, to {@link URI}. Two are equal if they are of the same article in memory: what is left of a
 * dossier that was closed, or of an article that was deleted, is no match for one that was opened since. It outlives the
 * workbench if the dossier was saved.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class ArticleInput extends PlatformObject implements IPathEditorInput, IPersistableElement {

    private final DossierSession session;
    private final Article article;

    /** @param article a loaded article of the dossier of that session */
    public ArticleInput(DossierSession session, Article article) {
        this.session = session;
        this.article = article;
    }

    /** The open dossier. */
    public DossierSession session() {
        return session;
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The folder of the dossier. */
    public Path folder() {
        return session.layout().folder();
    }

    /** The name of the article in the dossier. */
    public String articleName() {
        return article.getName();
    }

    /** The file of the text. */
    @Override
    public IPath getPath() {
        return IPath.fromPath(session.layout().textFile(articleName()));
    }

    @Override
    public boolean exists() {
        return Files.exists(session.layout().textFile(articleName()));
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Labels.of(article);
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return Files.exists(session.layout().articleFile(articleName())) ? this : null;
    }

    @Override
    public String getToolTipText() {
        return Messages.bind(Messages.articleInput_toolTip, Labels.of(article), folder());
    }

    @Override
    public String getFactoryId() {
        return ArticleInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ArticleInputFactory.save(memento, this);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == DossierSession.class) {
            return adapter.cast(session);
        }
        if (adapter == URI.class) {
            return adapter.cast(session.layout().articleFile(articleName()).toUri());
        }
        return adapter == Article.class ? adapter.cast(article) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleInput input && input.session == session && input.article == article;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(article);
    }
}
