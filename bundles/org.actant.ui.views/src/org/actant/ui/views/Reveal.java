package org.actant.ui.views;

import java.io.IOException;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.ui.ArticleEditors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;

/** Goes to where an element stands in the articles: to itself if it is an anchor, else to its first mention. */
public final class Reveal {

    private final IWorkbenchPage page;

    public Reveal(IWorkbenchPage page) {
        this.page = page;
    }

    /** Goes there, through articles that were not opened yet if need be; does nothing if the element stands in none. */
    public void element(DossierSession session, Element element) {
        BusyIndicator.showWhile(Display.getCurrent(), () -> find(session, element));
        Element place = place(session, element);
        Article article = article(place);
        if (article != null) {
            article(session, article.getName(), place == article ? null : place);
        }
    }

    private static void find(DossierSession session, Element element) {
        try {
            load(session, element);
        } catch (IOException e) {
            report(Messages.bind(Messages.cannotFind, Labels.of(element), e.getMessage()), e);
        }
    }

    /**
     * Loads articles until one is found in which an element stands.
     *
     * @throws IOException if an article cannot be read
     */
    public static void load(DossierSession session, Element element) throws IOException {
        for (String name : session.articleNames()) {
            if (article(place(session, element)) != null) {
                return;
            }
            session.article(name);
        }
    }

    /** Opens an article and shows an element in it; what is wrong is logged and shown. */
    public void article(DossierSession session, String name, @Nullable Element reveal) {
        try {
            ArticleEditors.open(page, session, name, reveal);
        } catch (IOException e) {
            report(Messages.bind(Messages.cannotOpen, name, e.getMessage()), e);
        } catch (CoreException e) {
            report(Messages.bind(Messages.cannotOpen, name, e.getStatus().getMessage()), e);
        }
    }

    private static void report(String message, Exception cause) {
        StatusManager.getManager().handle(Status.error(message, cause), StatusManager.LOG | StatusManager.SHOW);
    }

    /** What stands in an article on behalf of an element. */
    public static Element place(DossierSession session, Element element) {
        if (element instanceof Anchored || element instanceof Article) {
            return element;
        }
        if (element instanceof Claim claim) {
            return claim.getCues().isEmpty() ? place(session, claim.getAbout()) : claim.getCues().get(0);
        }
        return session.references().to(element, Literals.MENTION__OF, Mention.class).stream()
                .map(Element.class::cast).findFirst().orElse(element);
    }

    /** The article that an element lies in, or null. */
    public static @Nullable Article article(@Nullable EObject element) {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Article article) {
                return article;
            }
        }
        return null;
    }
}
