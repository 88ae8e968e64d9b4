package org.actant.ui.views.navigator;

import org.actant.core.session.DossierSession;

/**
 * An article of a dossier, loaded or not.
 *
 * @param session the dossier
 * @param name    name of the article in it
 */
public record ArticleEntry(DossierSession session, String name) {
}
