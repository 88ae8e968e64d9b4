package org.actant.ui.views.handlers;

import java.io.IOException;
import java.util.List;
import org.actant.core.commands.NewClaim;
import org.actant.core.session.DossierSession;
import org.actant.model.Article;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.Reveal;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a claim about the selected event, link or relation, in the article that is open, else in one that mentions it. */
public final class NewClaimHandler extends SelectionHandler {

    @Override
    boolean isFor(ElementSelection selection) {
        return selection.first() instanceof Event || selection.first() instanceof Connection;
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        Element about = selection.first();
        DossierSession session = selection.session();
        try {
            Article article = article(window, session, about);
            if (article == null) {
                say(Status.info(Messages.claimWhere));
            } else {
                NewElements.execute(window, session, new NewClaim(article, about, List.of(), null, List.of()),
                        article::getClaims);
            }
        } catch (IOException e) {
            say(Status.error(e.getMessage(), e));
        }
    }

    private static @Nullable Article article(IWorkbenchWindow window, DossierSession session, Element about)
            throws IOException {
        Article open = Adapters.adapt(window.getActivePage().getActiveEditor(), Article.class);
        if (open != null && open.eContainer() == session.dossier()) {
            return open;
        }
        Reveal.load(session, about);
        return Reveal.article(Reveal.place(session, about));
    }

    private static void say(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
