package org.actant.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.actant.core.store.FileStamp;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The journal of an open dossier, as it is written. The changes of a step are told as they are made; then the step is
 * either {@linkplain #executed done} or {@linkplain #dropped dropped}. Whatever throws an {@link IOException} has left the
 * journal at the end of a step before; the caller should {@linkplain #release let go} of it.
 */
public final class Journal {

    private final DossierStore store;
    private final JournalFile file;
    private final RecordOutput out;
    private final ObjectWriter objects;
    private final StepWriter changes;
    private boolean inStep;
    /** True if the next record may wait in memory for the one after it. */
    private boolean mayWait;

    private Journal(DossierStore store, JournalFile file) {
        this.store = store;
        this.file = file;
        out = new RecordOutput(frame -> file.append(frame, mayWait));
        objects = new ObjectWriter(store, out);
        changes = new StepWriter(out, objects);
    }

    /** A journal of a dossier that is as it was saved. */
    public static Journal ofSaved(DossierStore store) {
        return new Journal(store, new JournalFile(store.layout()));
    }

    /** A journal of a dossier that was just made and has no files yet. */
    public static Journal ofNew(DossierStore store) throws IOException {
        Journal journal = ofSaved(store);
        journal.mayWait = true;
        journal.created();
        return journal;
    }

    /** Goes on with a journal that was replayed. */
    static Journal goOn(DossierStore store, JournalFile file) {
        return new Journal(store, file);
    }

    private void created() throws IOException {
        out.tag(Tag.CREATED);
        out.text(String.valueOf(store.dossier().getId()));
        out.text(String.valueOf(store.dossier().getName()));
        out.endRecord();
        file.keep(true);
    }

    /** Takes the changes of the step that is being executed. */
    public Operations step() throws IOException {
        begin(Tag.STEP);
        return changes;
    }

    /** Takes the changes of a step from before the journal that is being undone. */
    public Operations olderStep() throws IOException {
        begin(Tag.UNDO_OLDER);
        return changes;
    }

    private void begin(Tag tag) throws IOException {
        if (!inStep) {
            inStep = true;
            objects.begin();
            out.tag(tag);
        }
    }

    /**
     * The changes that were told were those of a command.
     *
     * @param label label of the command
     * @param joins true if it makes one step of undo with the step before
     */
    public void executed(String label, boolean joins) throws IOException {
        out.tag(Tag.END);
        out.text(label);
        out.tag(joins ? Tag.VALUE : Tag.NOTHING);
        end();
    }

    /** The changes that were told took back a step from before the journal. */
    public void undoneOlder(String label) throws IOException {
        out.tag(Tag.END);
        out.text(label);
        end();
    }

    /** The newest step of the journal was undone. */
    public void undone() throws IOException {
        out.tag(Tag.UNDO);
        end();
    }

    /** The step of the journal that was undone last was done again. */
    public void redone() throws IOException {
        out.tag(Tag.REDO);
        end();
    }

    private void end() throws IOException {
        out.endRecord();
        file.keep(mayWait);
        mayWait = false;
        objects.keep();
        inStep = false;
    }

    /** The changes that were told were taken back. */
    public void dropped() throws IOException {
        out.drop();
        objects.begin();
        inStep = false;
        file.takeBack();
    }

    /**
     * Files are about to be written. If the process is killed after that and before {@link #saved()}, it is known by them
     * that nothing was lost.
     *
     * @param files what will be in which file; null for a file that is removed
     */
    public void saving(Map<Path, byte @Nullable []> files) throws IOException {
        if (!file.isThere()) {
            return;
        }
        DossierLayout layout = store.layout();
        out.tag(Tag.SAVING);
        for (Map.Entry<Path, byte @Nullable []> entry : files.entrySet()) {
            byte[] bytes = entry.getValue();
            out.tag(Tag.VALUE);
            out.text(layout.folder().relativize(entry.getKey()).toString().replace('\\', '/'));
            out.stamp(bytes == null ? null : FileStamp.of(bytes));
        }
        out.tag(Tag.END);
        end();
    }

    /** All was saved, or nothing of it is wanted: the journal is empty and begins anew. */
    public void restart() throws IOException {
        mayWait = false;
        inStep = false;
        out.drop();
        objects.restart();
        file.delete();
    }

    /** Lets go of the file and leaves it as it is. */
    public void release() throws IOException {
        file.release();
    }
}
