package org.actant.ui.views;

import org.actant.core.session.DossierSession;

/**
 * How many of the articles of a dossier are loaded. What is counted in articles is counted in these.
 *
 * @param opened those that are loaded
 * @param all    all of the dossier
 */
public record Coverage(int opened, int all) {

    /** How it stands now. */
    public static Coverage of(DossierSession session) {
        return new Coverage(session.loadedArticles().size(), session.articleNames().size());
    }

    /** True if nothing is left out. */
    public boolean isComplete() {
        return opened >= all;
    }

    /** Says what the numbers hold for, such as "in 3 of 400 articles opened"; empty if they hold for all. */
    public String remark() {
        return isComplete() ? "" : Messages.bind(Messages.coverage, opened, all);
    }
}
