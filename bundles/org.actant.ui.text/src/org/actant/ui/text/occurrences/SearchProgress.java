package org.actant.ui.text.occurrences;

import java.util.function.IntSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** A row that says what a search has found; while one takes long, a bar and a button that stops it. */
final class SearchProgress {

    private static final int LONG_MS = 300;
    private static final int AGAIN_MS = 100;

    private final Label label;
    private final ProgressBar bar;
    private final Button stop;
    private int searches;
    private boolean running;

    SearchProgress(Composite parent, Runnable stopping) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        label = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
        bar = new ProgressBar(row, SWT.SMOOTH);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
        stop = new Button(row, SWT.PUSH);
        stop.setText(OccurrenceMessages.stop);
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stopping.run()));
        showBar(false);
    }

    /**
     * A search has begun.
     *
     * @param searched tells how many articles have been looked through
     * @param articles how many are to be
     */
    void start(IntSupplier searched, int articles) {
        running = true;
        bar.setMaximum(articles);
        lookAgain(LONG_MS, ++searches, searched);
    }

    private void lookAgain(int delay, int mine, IntSupplier searched) {
        label.getDisplay().timerExec(delay, () -> {
            if (running && mine == searches && !label.isDisposed()) {
                bar.setSelection(searched.getAsInt());
                label.setText(OccurrenceMessages.bind(OccurrenceMessages.searchingArticles, searched.getAsInt(),
                        bar.getMaximum()));
                showBar(true);
                lookAgain(AGAIN_MS, mine, searched);
            }
        });
    }

    /** The search has ended. */
    void done() {
        running = false;
        showBar(false);
    }

    void say(String message) {
        label.setText(message);
    }

    private void showBar(boolean shown) {
        bar.setVisible(shown);
        stop.setVisible(shown);
    }
}
