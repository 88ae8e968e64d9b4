package org.actant.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Several files that change together. New contents are written beside their places; {@link #commit()} forces them to the
 * disk and moves them there, each atomically, and puts all old files back if one move fails. Closing without committing
 * leaves everything as it was.
 */
public final class StagedFiles implements Closeable {

    private record Moved(Path place, Path backup, boolean wasThere) {
    }

    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final Set<Path> deletions = new LinkedHashSet<>();

    /** An empty file beside {@code place}, to be written and later moved there. Replaces what was staged for it before. */
    public Path stage(Path place) throws IOException {
        Path temporary = TemporaryFiles.beside(place);
        Path before = staged.put(place, temporary);
        if (before != null) {
            Files.deleteIfExists(before);
        }
        return temporary;
    }

    /** The places with what is staged for them. */
    public Map<Path, Path> staged() {
        return Map.copyOf(staged);
    }

    /** A file that {@link #commit()} deletes; it need not be there. */
    public void delete(Path place) {
        deletions.add(place);
    }

    /**
     * Makes all changes.
     *
     * @throws IOException if one of them fails; all files are as they were then
     */
    public void commit() throws IOException {
        for (Path temporary : staged.values()) {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        Deque<Moved> done = new ArrayDeque<>();
        try {
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                done.push(backedUp(file.getKey()));
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path file : deletions) {
                done.push(backedUp(file));
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            rollBack(done, e);
            throw e;
        }
        staged.clear();
        deletions.clear();
        for (Moved moved : done) {
            Files.deleteIfExists(moved.backup());
        }
    }

    private static Moved backedUp(Path place) throws IOException {
        Path backup = TemporaryFiles.nameBeside(place);
        boolean wasThere = Files.exists(place);
        if (wasThere) {
            try {
                Files.createLink(backup, place);
            } catch (UnsupportedOperationException | FileSystemException e) {
                Files.copy(place, backup, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Moved(place, backup, wasThere);
    }

    private static void rollBack(Deque<Moved> done, IOException reason) {
        for (Moved moved : done) {
            try {
                if (moved.wasThere()) {
                    Files.move(moved.backup(), moved.place(), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(moved.place());
                }
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /** Removes what was staged and not committed. */
    @Override
    public void close() throws IOException {
        for (Path temporary : staged.values()) {
            Files.deleteIfExists(temporary);
        }
        staged.clear();
        deletions.clear();
    }
}
