package org.actant.ui.views;

import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * A line that says in how many of the articles of a dossier was looked, with a link that loads the others one by one.
 * While all are loaded it takes no room.
 */
public final class CoverageNote {

    private final Link link;
    private final GridData place;
    private @Nullable DossierSession session;
    private @Nullable ArticleLoader loader;

    /**
     * @param parent has a grid layout
     * @param span   number of its columns
     * @param indent distance from its left edge, in pixels
     */
    public CoverageNote(Composite parent, int span, int indent) {
        link = new Link(parent, SWT.WRAP);
        place = GridDataFactory.fillDefaults().grab(true, false).span(span, 1).indent(indent, 0).exclude(true).create();
        link.setLayoutData(place);
        link.setVisible(false);
        link.addListener(SWT.Selection, event -> load());
        link.addListener(SWT.Dispose, event -> stop());
    }

    /** Says how it stands now. */
    public void show(@Nullable DossierSession shown) {
        if (session != shown) {
            stop();
            session = shown;
        }
        Coverage coverage = shown == null ? new Coverage(0, 0) : Coverage.of(shown);
        link.setText(coverage.isComplete()
                ? ""
                : Messages.bind(loader == null ? Messages.coverageLink : Messages.coverageLoading, coverage.opened(),
                        coverage.all()));
        if (place.exclude != coverage.isComplete()) {
            place.exclude = coverage.isComplete();
            link.setVisible(!place.exclude);
            link.getParent().layout();
        } else if (!place.exclude) {
            link.requestLayout();
        }
    }

    /** What is said, with the link as it is marked up; empty if all articles are loaded. */
    public String text() {
        return link.getText();
    }

    private void load() {
        DossierSession shown = session;
        if (shown != null && loader == null) {
            ArticleLoader made = new ArticleLoader(link.getDisplay());
            loader = made;
            made.load(shown, () -> loaded(shown));
            show(shown);
        }
    }

    /** All were tried; what could not be read is offered again. */
    private void loaded(DossierSession shown) {
        loader = null;
        if (!link.isDisposed() && session == shown) {
            show(shown);
        }
    }

    private void stop() {
        ArticleLoader known = loader;
        if (known != null) {
            known.stop();
        }
        loader = null;
    }

    /** The line. */
    public Link control() {
        return link;
    }
}
