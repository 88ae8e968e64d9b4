package org.actant.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.actant.core.store.DocumentException;
import org.actant.core.store.DossierLayout;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The file of a journal, made when something is written to it. As long as it is open it is locked, and no other process
 * writes to it or replays it. What is written of a record that does not come to its end is taken back.
 */
final class JournalFile {

    /** Most bytes of a journal. */
    static final long MOST_BYTES = 1L << 32;

    /** First line. */
    static final byte[] FIRST_LINE = "actant journal 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private final DossierLayout layout;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private @Nullable FileChannel channel;
    /** True if the file that is there is the one of this journal. */
    private boolean isThere;
    /** End of the last whole record: bytes in the file, and after these bytes in the buffer. */
    private long keptInFile;
    private int keptInBuffer;

    JournalFile(DossierLayout layout) {
        this.layout = layout;
    }

    /** Takes over a file that is open and locked; what comes after a number of bytes is cut off. */
    JournalFile(DossierLayout layout, FileChannel channel, long length) throws IOException {
        this.layout = layout;
        this.channel = channel;
        isThere = true;
        keptInFile = length;
        channel.truncate(length);
        channel.position(length);
    }

    /** Locks an open file; false if it is locked already, by this process or another one. */
    static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // somebody else in this process has it
            return false;
        }
    }

    /** Adds a frame. */
    void append(ByteBuffer frame, boolean mayWait) throws IOException {
        buffer.write(frame.array(), 0, frame.limit());
        if (!mayWait && buffer.size() > BUFFER) {
            flush();
        }
    }

    /** A record has come to its end; it is in the file unless it may wait for the next. */
    void keep(boolean mayWait) throws IOException {
        if (mayWait) {
            keptInBuffer = buffer.size();
        } else {
            flush();
            keptInFile = opened().position();
        }
    }

    /** Takes the record back that has not come to its end. */
    void takeBack() throws IOException {
        byte[] kept = Arrays.copyOf(buffer.toByteArray(), Math.min(keptInBuffer, buffer.size()));
        buffer.reset();
        buffer.write(kept, 0, kept.length);
        FileChannel open = channel;
        if (open != null && open.position() > keptInFile) {
            open.truncate(keptInFile);
            open.position(keptInFile);
        }
    }

    private void flush() throws IOException {
        FileChannel open = opened();
        if (open.position() + buffer.size() > MOST_BYTES) {
            throw new DocumentException(Messages.bind(Messages.tooLarge, layout.journalFile(), MOST_BYTES));
        }
        ByteBuffer bytes = ByteBuffer.wrap(buffer.toByteArray());
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
        buffer.reset();
        keptInBuffer = 0;
    }

    private FileChannel opened() throws IOException {
        FileChannel known = channel;
        if (known != null) {
            return known;
        }
        Files.createDirectories(layout.unsavedFolder());
        layout.requireInside(layout.journalFile());
        FileChannel made = FileChannel.open(layout.journalFile(), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (!lock(made) || made.size() > 0) {
            made.close();
            throw new JournalInUseException(layout.folder());
        }
        Files.writeString(ignoreFile(layout), "*\n");
        made.write(ByteBuffer.wrap(FIRST_LINE));
        channel = made;
        isThere = true;
        return made;
    }

    /** Whether something was written to the file. */
    boolean isThere() {
        return isThere;
    }

    /** Forgets what was not written and lets go of the file. */
    void release() throws IOException {
        buffer.reset();
        keptInBuffer = 0;
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }

    /** Deletes the file if it was made, and its folder if nothing else is in it. */
    void delete() throws IOException {
        release();
        keptInFile = 0;
        if (isThere) {
            isThere = false;
            Files.deleteIfExists(layout.journalFile());
            tidy(layout);
        }
    }

    /** Removes the folder of what is not saved if there is nothing in it, and that of a dossier that was never saved. */
    static void tidy(DossierLayout layout) throws IOException {
        try (var files = Files.list(layout.unsavedFolder())) {
            if (files.anyMatch(file -> !file.equals(ignoreFile(layout)))) {
                return;
            }
        }
        Files.deleteIfExists(ignoreFile(layout));
        try {
            Files.delete(layout.unsavedFolder());
            if (!Files.exists(layout.dossierFile())) {
                Files.delete(layout.folder());
            }
        } catch (DirectoryNotEmptyException e) {
            // something else lies there
        }
    }

    private static Path ignoreFile(DossierLayout layout) {
        return layout.unsavedFolder().resolve(".gitignore");
    }
}
