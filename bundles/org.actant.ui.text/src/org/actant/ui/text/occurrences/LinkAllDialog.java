package org.actant.ui.text.occurrences;

import java.io.IOException;

import org.actant.core.session.Labels;
import org.actant.ui.text.occurrences.AllLikeThis.Options;
import org.actant.ui.text.occurrences.OccurrenceSearch.Found;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows where words like some words stand, and ties those that are ticked. Looks anew in the background whenever an option
 * is changed. What is found is shown article by article; a search can be stopped, and what it has found by then stays.
 */
@NonNullByDefault({})
public final class LinkAllDialog extends TitleAreaDialog {

    private final AllLikeThis all;
    private OccurrenceTree tree;
    private SearchProgress progress;
    private Button wholeWords;
    private Button matchCase;
    private Button endings;
    private Button aliases;
    private Button allArticles;
    private @Nullable OccurrenceSearch search;
    private @Nullable Told current;

    public LinkAllDialog(Shell parent, AllLikeThis all) {
        super(parent);
        this.all = all;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(OccurrenceMessages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        setTitle(OccurrenceMessages.bind(OccurrenceMessages.heading, Labels.shortened(all.words(), null),
                Labels.of(all.target())));
        setMessage(OccurrenceMessages.message);
        createOptions(body);
        tree = new OccurrenceTree(body, all, this::chosenChanged);
        progress = new SearchProgress(body, this::stop);
        return area;
    }

    private void createOptions(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(14, 0).applyTo(row);
        wholeWords = option(row, OccurrenceMessages.wholeWords, Options.USUAL.wholeWords());
        matchCase = option(row, OccurrenceMessages.matchCase, Options.USUAL.matchCase());
        endings = option(row, OccurrenceMessages.endings, Options.USUAL.endings());
        aliases = option(row, OccurrenceMessages.aliases, Options.USUAL.aliases());
        allArticles = option(row, OccurrenceMessages.allArticles, Options.USUAL.allArticles());
    }

    private Button option(Composite row, String label, boolean on) {
        Button box = new Button(row, SWT.CHECK);
        box.setText(label);
        box.setSelection(on);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
        return box;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(OccurrenceMessages.link);
        look();
        tree.viewer().getTree().setFocus();
        return contents;
    }

    /** Looks anew with the options of now. */
    private void look() {
        stop();
        setErrorMessage(null);
        Options options = new Options(wholeWords.getSelection(), matchCase.getSelection(), endings.getSelection(),
                aliases.getSelection(), allArticles.getSelection());
        Told told = new Told();
        OccurrenceSearch started = all.search(options, told);
        current = told;
        search = started;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        progress.start(started::searched, started.size());
        started.schedule();
    }

    private void stop() {
        OccurrenceSearch running = search;
        if (running != null) {
            running.cancel();
        }
    }

    /** Shows what a search finds, unless another has been started meanwhile. */
    private final class Told implements OccurrenceSearch.Listener {

        private final Display display = getShell().getDisplay();
        private boolean shown;

        @Override
        public void found(Found found) {
            show(() -> {
                try {
                    tree.add(all.group(found));
                } catch (IOException e) {
                    complain(e);
                }
            });
        }

        @Override
        public void unreadable(IOException problem) {
            show(() -> complain(problem));
        }

        @Override
        public void finished() {
            show(() -> {
                search = null;
                progress.done();
                chosenChanged();
            });
        }

        /** Waits until it is shown, so that articles are loaded one by one and a search can be stopped between them. */
        private void show(Runnable result) {
            if (display.isDisposed()) {
                return;
            }
            display.syncExec(() -> {
                if (current == this && !tree.viewer().getTree().isDisposed()) {
                    if (!shown) {
                        shown = true;
                        tree.clear();
                    }
                    result.run();
                }
            });
        }

        private void complain(IOException problem) {
            setErrorMessage(problem.getLocalizedMessage());
        }
    }

    private void chosenChanged() {
        if (search == null) {
            int chosen = tree.chosenSize();
            String counts = tree.size() < AllLikeThis.MOST ? OccurrenceMessages.counts : OccurrenceMessages.tooMany;
            progress.say(OccurrenceMessages.bind(counts, chosen, tree.size()));
            getButton(IDialogConstants.OK_ID).setEnabled(chosen > 0);
        }
    }

    @Override
    protected void okPressed() {
        all.link(tree.chosen());
        super.okPressed();
    }

    @Override
    public boolean close() {
        stop();
        search = null;
        current = null;
        return super.close();
    }

    /** True while a search is under way. */
    public boolean isSearching() {
        return search != null;
    }

    /** The places that would be tied now. */
    public int chosen() {
        return tree.chosenSize();
    }

    /** Looks through all articles of the dossier, or through the one at hand. */
    public void lookInAllArticles(boolean all) {
        allArticles.setSelection(all);
        look();
    }

    /** Ends a search that is under way; what it has found stays. */
    public void stopSearching() {
        stop();
    }

    /** Ties the ticked places and closes. */
    public void commit() {
        okPressed();
    }
}
