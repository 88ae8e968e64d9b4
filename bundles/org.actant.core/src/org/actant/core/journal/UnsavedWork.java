package org.actant.core.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.actant.core.store.FileStamp;
import org.eclipse.jdt.annotation.Nullable;

/** The journal of a dossier that was not closed properly. It is locked until it is dealt with in one way or another. */
public final class UnsavedWork {

    /**
     * What is known of a dossier that was never saved.
     *
     * @param id   id of the dossier
     * @param name name of the dossier
     */
    public record NewDossier(String id, String name) {
    }

    private final DossierLayout layout;
    private final FileChannel channel;
    private final JournalScan scan;

    private UnsavedWork(DossierLayout layout, FileChannel channel, JournalScan scan) {
        this.layout = layout;
        this.channel = channel;
        this.scan = scan;
    }

    /**
     * The unsaved work of a dossier, or null if there is none.
     *
     * @throws JournalInUseException if another session, perhaps of another process, has the dossier open
     */
    public static @Nullable UnsavedWork find(DossierLayout layout) throws IOException {
        Path file = layout.journalFile();
        if (!Files.exists(file)) {
            return null;
        }
        layout.requireInside(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!JournalFile.lock(channel)) {
                throw new JournalInUseException(layout.folder());
            }
            return new UnsavedWork(layout, channel, JournalScan.of(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether a dossier has a journal, be it that it was not closed properly or that it is open now. */
    public static boolean isThere(DossierLayout layout) {
        return Files.exists(layout.journalFile());
    }

    /**
     * Whether nothing is lost without it: there is no step in it, or all was saved and there was just no time to delete it.
     */
    public boolean isNothing() throws IOException {
        return scan.isJournal() && !scan.isDamaged() && (scan.records() == 0 || isSaved());
    }

    private boolean isSaved() throws IOException {
        RecordInput in = from(scan.last());
        in.nextRecord();
        if (in.tag() != Tag.SAVING) {
            return false;
        }
        while (in.isThereMore()) {
            Path file = layout.folder().resolve(in.text());
            layout.requireInside(file);
            FileStamp stamp = in.stamp();
            boolean holds = stamp == null
                    ? !Files.exists(file)
                    : Files.isRegularFile(file) && Files.size(file) == stamp.length()
                            && stamp.isOf(Files.readAllBytes(file));
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** What is known of the dossier if it was never saved, else null. */
    public @Nullable NewDossier newDossier() throws IOException {
        if (!scan.isJournal() || scan.records() == 0) {
            return null;
        }
        RecordInput in = from(JournalFile.FIRST_LINE.length);
        in.nextRecord();
        return in.tag() == Tag.CREATED ? new NewDossier(in.text(), in.text()) : null;
    }

    /** True if some of it cannot be read, in the middle or at its end; what comes before that can be replayed. */
    public boolean isDamaged() {
        return scan.isDamaged();
    }

    /**
     * Has all of it done again.
     *
     * @param store the dossier as it was saved
     * @return number of steps, undone ones included
     * @throws IOException if it cannot be done on that dossier; some of it may be done then. It may as well end in a
     *                     runtime exception
     */
    public int replay(DossierStore store, Replay target) throws IOException {
        if (!scan.isJournal()) {
            throw new BadJournalException("no journal of version 1");
        }
        RecordInput in = from(JournalFile.FIRST_LINE.length);
        StepReader changes = new StepReader(store, in);
        int steps = 0;
        for (int i = 0; i < scan.records(); i++) {
            in.nextRecord();
            Tag tag = in.tag();
            switch (tag) {
                case STEP -> {
                    target.execute(new RecordedStep(tag, changes, in));
                    steps++;
                }
                case UNDO_OLDER -> {
                    target.undoOlder(new RecordedStep(tag, changes, in));
                    steps++;
                }
                case UNDO -> target.undo();
                case REDO -> target.redo();
                case SAVING -> skipFiles(in);
                case CREATED -> skipNew(in, i);
                default -> throw new BadJournalException(tag.name());
            }
        }
        return steps;
    }

    private static void skipFiles(RecordInput in) throws IOException {
        while (in.isThereMore()) {
            in.text();
            in.stamp();
        }
    }

    private static void skipNew(RecordInput in, int record) throws IOException {
        if (record > 0) {
            throw new BadJournalException("second beginning");
        }
        in.text();
        in.text();
    }

    private RecordInput from(long place) throws IOException {
        channel.position(place);
        return new RecordInput(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    }

    /** Goes on with it: what is done from now on is added to it. */
    public Journal goOn(DossierStore store) throws IOException {
        return Journal.goOn(store, new JournalFile(layout, channel, scan.end()));
    }

    /** Deletes it. */
    public void delete() throws IOException {
        new JournalFile(layout, channel, 0).delete();
    }

    /** Leaves it as it is. */
    public void release() throws IOException {
        channel.close();
    }

    /** Puts a copy beside it, and tells where. */
    public Path copyAside() throws IOException {
        Path aside = aside();
        return Files.copy(layout.journalFile(), aside);
    }

    /** Puts it aside, so that it is replayed no more, and tells where. */
    public Path keepAside() throws IOException {
        channel.close();
        return Files.move(layout.journalFile(), aside(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path aside() {
        Path place = layout.unsavedFolder().resolve("kept.journal");
        for (int i = 2; Files.exists(place); i++) {
            place = layout.unsavedFolder().resolve("kept-" + i + ".journal");
        }
        return place;
    }
}
