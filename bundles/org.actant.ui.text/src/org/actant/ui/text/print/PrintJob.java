package org.actant.ui.text.print;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Prints page by page; when it is cancelled, it stops after the page that is being printed. */
@NonNullByDefault({})
public final class PrintJob extends Job {

    private final Press press;
    private final Executor turns;

    /** @param turns runs each step and returns when it is done; between steps others have their turn */
    public PrintJob(String name, Press press, Executor turns) {
        super(name);
        this.press = press;
        this.turns = turns;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean[] fine = {false};
        boolean finished = false;
        try {
            print(monitor, fine);
            finished = fine[0] && !monitor.isCanceled();
        } finally {
            turns.execute(finished ? press::end : press::cancel);
        }
        if (!fine[0]) {
            return Status.error(PrintMessages.failed);
        }
        return finished ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private void print(IProgressMonitor monitor, boolean[] fine) {
        turns.execute(() -> fine[0] = press.begin());
        if (fine[0]) {
            monitor.beginTask(getName(), press.pages());
        }
        for (int i = 0; fine[0] && i < press.pages() && !monitor.isCanceled(); i++) {
            int page = i;
            turns.execute(() -> fine[0] = press.print(page));
            monitor.worked(1);
        }
    }
}
