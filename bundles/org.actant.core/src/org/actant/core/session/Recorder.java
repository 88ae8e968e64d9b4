package org.actant.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.actant.core.journal.Journal;
import org.actant.core.journal.Operations;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.core.store.DossierStore;
import org.actant.model.Article;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps the journal of a session, if there is one. What cannot be written is no reason not to work: then nothing more is
 * recorded until the dossier is saved, and somebody is told.
 */
final class Recorder {

    /** Something that is written. */
    @FunctionalInterface
    private interface Writing {

        void to(Journal journal) throws IOException;
    }

    private final DossierStore store;
    private @Nullable Journal journal;
    /** True if what was done since the dossier was saved is not all in the journal. */
    private boolean hasGap;
    private @Nullable DocumentException problem;
    private @Nullable Consumer<DocumentException> listener;

    Recorder(DossierStore store) {
        this.store = store;
    }

    /** Records from now on. */
    void keep(Journal kept) {
        journal = kept;
    }

    boolean isKeeping() {
        return journal != null;
    }

    /** Makes {@code told} the one who is told that nothing more is recorded; at once if that is so already. */
    void onProblem(Consumer<DocumentException> told) {
        listener = told;
        DocumentException known = problem;
        if (known != null) {
            problem = null;
            told.accept(known);
        }
    }

    /** A change is about to be made by a command. */
    void change(Change change) {
        write(to -> tell(change, to.step()));
    }

    /** A new article has this text. */
    void text(Article article, ArticleText text) {
        write(to -> to.step().text(article, text));
    }

    /** A change of a step from before the journal is about to be taken back, or made again. */
    void older(Change change, boolean undo) {
        write(to -> {
            Operations target = undo ? to.olderStep() : to.step();
            tell(change, target);
            ArticleText text = change instanceof Change.Add add && add.value() instanceof Article article
                    ? store.knownText(article)
                    : null;
            if (text != null) {
                target.text((Article) ((Change.Add) change).value(), text);
            }
        });
    }

    private static void tell(Change change, Operations to) throws IOException {
        switch (change) {
            case Change.Set set -> to.set(set.owner(), set.feature(), set.after());
            case Change.Add add -> to.add(add.owner(), add.feature(), add.index(), add.value());
            case Change.Remove remove -> to.remove(remove.owner(), remove.feature(), remove.index());
            case Change.Move move -> to.move(move.owner(), move.feature(), move.from(), move.to());
            case Change.Own own -> {
                if (own.comes()) {
                    to.bring(own.owner());
                } else {
                    to.takeAway(own.owner());
                }
            }
        }
    }

    /** The changes were those of a command. */
    void executed(String label, boolean joins) {
        write(to -> to.executed(label, joins));
    }

    /** The changes were taken back, as if they had not been. */
    void dropped() {
        write(Journal::dropped);
    }

    /** The changes took back a step from before the journal. */
    void undoneOlder(String label) {
        write(to -> to.undoneOlder(label));
    }

    void undone() {
        write(Journal::undone);
    }

    void redone() {
        write(Journal::redone);
    }

    /** Files are about to be written. */
    void saving(Map<Path, byte @Nullable []> files) {
        write(to -> to.saving(files));
    }

    /** Nothing is unsaved, or nothing of it is wanted. */
    void restart() {
        hasGap = false;
        problem = null;
        write(Journal::restart);
    }

    /** Records no longer. */
    void release() {
        write(Journal::release);
        journal = null;
    }

    private void write(Writing writing) {
        Journal open = journal;
        if (open == null || hasGap) {
            return;
        }
        try {
            writing.to(open);
        } catch (IOException | RuntimeException e) {
            hasGap = true;
            letGo(open, e);
            tell(e);
        }
    }

    private void letGo(Journal open, Exception reason) {
        try {
            open.release();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void tell(Exception e) {
        DocumentException sentence = e instanceof DocumentException known
                ? known
                : new DocumentException(Messages.bind(Messages.notRecorded, store.layout().journalFile(), e), e);
        Consumer<DocumentException> told = listener;
        if (told == null) {
            problem = sentence;
        } else {
            told.accept(sentence);
        }
    }
}
