package org.actant.ui.text.occurrences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.core.occurrences.Occurrences;
import org.actant.model.TextRanges;
import org.actant.ui.text.occurrences.AllLikeThis.Body;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Looks through the texts of articles in the background. What was found before it was cancelled is told all the same. */
@NonNullByDefault({})
final class OccurrenceSearch extends Job {

    /** What was found in an article. */
    record Found(Body body, List<TextRanges> ranges) {
    }

    private final List<Body> bodies;
    private final Occurrences occurrences;
    private final Consumer<List<Found>> told;

    /** @param told is told once, in the background, what was found; articles without a place are left out */
    OccurrenceSearch(String name, List<Body> bodies, Occurrences occurrences, Consumer<List<Found>> told) {
        super(name);
        this.bodies = bodies;
        this.occurrences = occurrences;
        this.told = told;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Found> all = new ArrayList<>();
        int left = AllLikeThis.MOST;
        monitor.beginTask(getName(), bodies.size());
        for (Body body : bodies) {
            List<TextRanges> found = occurrences.in(body.text(), left, monitor::isCanceled);
            left -= found.size();
            if (!found.isEmpty()) {
                all.add(new Found(body, found));
            }
            monitor.worked(1);
        }
        told.accept(all);
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
