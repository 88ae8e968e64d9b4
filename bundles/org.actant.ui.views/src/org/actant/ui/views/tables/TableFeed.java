package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.ui.views.SlicedWork;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps the rows of a table true to a dossier. When the rules change, all rows are made anew, in slices on the UI thread,
 * and sorted beside it; until that is done the old ones are shown. A change of the dossier touches only the rows that
 * show it.
 */
public final class TableFeed {

    private static final int DELAY_MS = 300;
    /** Beyond so many touched elements all rows are made anew. */
    private static final int MOST_TOUCHED = 1000;

    /** Told on the UI thread what became of the rows. */
    public interface Listener {

        /** Rows came, went or moved. */
        void rowsMoved();

        /** Some cells look different, the rows stand where they stood. */
        void cellsChanged();
    }

    private final Display display;
    private final Executor background;
    private final Listener listener;
    private final TableRows rows;
    private final SlicedWork work;
    private final SessionListener watcher = this::changed;
    private final Set<Element> missed = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable DossierSession session;
    private @Nullable RowBuild build;
    private RowRules rules = RowRules.NONE;

    /** @param background where rows are sorted */
    public TableFeed(Display display, Executor background, TableKind kind, Listener listener) {
        this.display = display;
        this.background = background;
        this.listener = listener;
        rows = new TableRows(kind);
        work = new SlicedWork(display);
    }

    /** The rows as they are shown. */
    public TableRows rows() {
        return rows;
    }

    /** Whether rows are being made. */
    public boolean isBusy() {
        return build != null || work.isBusy();
    }

    /** The rules that were set last. */
    public RowRules rules() {
        return rules;
    }

    /** Shows another dossier from now on; none if it is null. */
    public void watch(@Nullable DossierSession wanted) {
        DossierSession before = session;
        if (before != null) {
            before.removeListener(watcher);
        }
        session = wanted;
        build = null;
        work.drop();
        rows.clear();
        if (wanted != null) {
            wanted.addListener(watcher);
            begin(0);
        }
        listener.rowsMoved();
    }

    /** Sets other rules. */
    public void setRules(RowRules wanted) {
        if (!rules.equals(wanted)) {
            rules = wanted;
            begin(0);
        }
    }

    private void begin(int delay) {
        DossierSession current = session;
        if (current != null) {
            missed.clear();
            build = null;
            work.begin(delay, () -> step(current), this::found);
        }
    }

    /** The candidates are listed with the first step, so that changes made meanwhile are in. */
    private boolean step(DossierSession current) {
        RowBuild making = build;
        if (making == null) {
            making = new RowBuild(current, rows.kind(), rules);
            build = making;
        }
        return making.advance();
    }

    private void found() {
        RowBuild made = build;
        if (made != null) {
            background.execute(() -> {
                made.sort();
                if (!display.isDisposed()) {
                    display.asyncExec(() -> show(made));
                }
            });
        }
    }

    private void show(RowBuild made) {
        if (build == made) {
            build = null;
            rows.replace(made);
            List<Element> later = List.copyOf(missed);
            missed.clear();
            rows.update(later.stream().filter(element -> !isThere(element)).toList(),
                    later.stream().filter(this::isThere).toList());
            listener.rowsMoved();
        }
    }

    private boolean isThere(Element element) {
        DossierSession current = session;
        return current != null && element.getId() != null && current.element(element.getId()) == element;
    }

    private void changed(SessionChange change) {
        DossierSession current = session;
        if (current == null || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        if (change.ontology() || rules.follow()) {
            begin(DELAY_MS);
            return;
        }
        Set<Element> touched = new Touched(current.references()).by(change);
        List<Element> gone = gone(change);
        touched.removeAll(gone);
        if (touched.size() + gone.size() > MOST_TOUCHED) {
            begin(DELAY_MS);
        } else if (build != null) {
            missed.addAll(touched);
            missed.addAll(gone);
        } else if (rows.update(gone, touched)) {
            listener.rowsMoved();
        } else {
            listener.cellsChanged();
        }
    }

    private static List<Element> gone(SessionChange change) {
        List<Element> gone = new ArrayList<>(change.removed());
        for (Element element : change.removed()) {
            if (element instanceof Article article) {
                gone.addAll(article.getClaims());
            }
        }
        return gone;
    }
}
