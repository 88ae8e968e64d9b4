package org.actant.ui.text.occurrences;

import java.io.IOException;
import java.util.List;

import org.actant.core.occurrences.Occurrences;
import org.actant.core.store.DossierTexts;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Looks through the texts of articles in the background. What was found before it was cancelled is told all the same. */
@NonNullByDefault({})
final class OccurrenceSearch extends Job {

    /**
     * What was found in an article.
     *
     * @param article name of the article
     * @param text    its text
     * @param ranges  where in it, in UTF-16 code units
     */
    record Found(String article, String text, List<TextRanges> ranges) {
    }

    /** Is told in the background of each article in turn; the search goes on when it returns. */
    interface Listener {

        /** Places were found in an article. */
        void found(Found found);

        /** The text of an article could not be read. */
        void unreadable(IOException problem);

        /** The search has ended or was cancelled, perhaps before it began. */
        void finished();
    }

    private final List<String> articles;
    private final DossierTexts texts;
    private final Occurrences occurrences;
    private final Listener listener;
    private volatile int searched;

    /** @param articles names of the articles, in the order in which they are looked through */
    OccurrenceSearch(List<String> articles, DossierTexts texts, Occurrences occurrences, Listener listener) {
        super(OccurrenceMessages.searching);
        this.articles = articles;
        this.texts = texts;
        this.occurrences = occurrences;
        this.listener = listener;
        setSystem(true);
        addJobChangeListener(new JobChangeAdapter() {

            @Override
            public void done(IJobChangeEvent event) {
                listener.finished();
            }
        });
    }

    /** How many articles are looked through. */
    int size() {
        return articles.size();
    }

    /** How many articles have been looked through. */
    int searched() {
        return searched;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int left = AllLikeThis.MOST;
        for (int i = 0; i < articles.size() && left > 0 && !monitor.isCanceled(); i++) {
            left -= search(articles.get(i), left, monitor);
            searched = i + 1;
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private int search(String article, int most, IProgressMonitor monitor) {
        try {
            String text = texts.of(article).text();
            List<TextRanges> ranges = occurrences.in(text, most, monitor::isCanceled);
            if (!ranges.isEmpty()) {
                listener.found(new Found(article, text, ranges));
            }
            return ranges.size();
        } catch (IOException e) {
            listener.unreadable(e);
            return 0;
        }
    }
}
