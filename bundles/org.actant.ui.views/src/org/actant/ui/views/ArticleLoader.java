package org.actant.ui.views;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Loads the articles of small dossiers one by one while nothing else is to be done, so that titles and numbers of mentions
 * are complete. A dossier of many articles keeps to those that the analyst opens.
 */
public final class ArticleLoader {

    /** Dossiers with more articles are left alone, unless their articles are asked for. */
    public static final int MOST = 300;

    private static final int PAUSE_MS = 20;

    private final Display display;
    private final int most;
    private final Set<DossierSession> seen = new HashSet<>();
    private final Deque<Step> due = new ArrayDeque<>();
    private final Runnable step = this::step;
    private Runnable done = () -> {
        // nobody waits for it
    };

    private record Step(DossierSession session, String article) {
    }

    public ArticleLoader(Display display) {
        this(display, MOST);
    }

    /** @param most dossiers with more articles are left alone */
    public ArticleLoader(Display display, int most) {
        this.display = display;
        this.most = most;
    }

    /**
     * Loads the articles of a dossier that are not loaded yet, however many it has.
     *
     * @param whenDone is run when all of them were tried
     */
    public void load(DossierSession session, Runnable whenDone) {
        if (seen.add(session)) {
            done = whenDone;
            session.articleNames().forEach(name -> due.add(new Step(session, name)));
            display.timerExec(PAUSE_MS, step);
        }
    }

    /** The dossiers that are open from now on; what is new among them is loaded. */
    public void setDossiers(List<DossierSession> open) {
        seen.retainAll(open);
        due.removeIf(next -> !seen.contains(next.session()));
        for (DossierSession session : open) {
            List<String> names = session.articleNames();
            if (seen.add(session) && names.size() <= most) {
                names.forEach(name -> due.add(new Step(session, name)));
            }
        }
        display.timerExec(PAUSE_MS, step);
    }

    private void step() {
        Step next = due.poll();
        if (next == null) {
            done.run();
            return;
        }
        try {
            next.session().article(next.article());
        } catch (IOException e) {
            ILog.of(ArticleLoader.class).warn(e.getMessage(), e);
        }
        display.timerExec(PAUSE_MS, step);
    }

    /** Loads nothing more. */
    public void stop() {
        due.clear();
        if (!display.isDisposed()) {
            display.timerExec(-1, step);
        }
    }
}
