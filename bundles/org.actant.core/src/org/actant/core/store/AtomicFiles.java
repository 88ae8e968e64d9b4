package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Writes and deletes the files of a dossier together, and never what another program changed meanwhile. */
final class AtomicFiles {

    private final Map<Path, FileStamp> stamps = new HashMap<>();
    /** When the files were changed last, as far as it was us. */
    private final Map<Path, FileTime> times = new HashMap<>();

    /** Remembers what a file held when it was read. */
    void wasRead(Path file, byte[] bytes) {
        stamps.put(file, FileStamp.of(bytes));
        times.put(file, time(file));
    }

    /** What a file held when it was read or written last; null if it was neither. */
    @Nullable
    FileStamp stamp(Path file) {
        return stamps.get(file);
    }

    /** Forgets what a file held. */
    void forget(Path file) {
        stamps.remove(file);
        times.remove(file);
    }

    /** The files that hold something else than when they were read or written, in order; reads only those with another date. */
    List<Path> changedOnDisk() {
        return stamps.keySet().stream().filter(this::isChanged).sorted().toList();
    }

    private boolean isChanged(Path file) {
        FileTime now = time(file);
        if (now.equals(times.get(file))) {
            return false;
        }
        try {
            if (holds(file, Files.readAllBytes(file))) {
                times.put(file, now);
                return false;
            }
            return true;
        } catch (IOException e) {
            // it is gone, or cannot be read as it could before
            return true;
        }
    }

    /** When a file was changed; the earliest time if it is not there. */
    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(Long.MIN_VALUE);
        }
    }

    /** True if the file is known to hold these bytes. */
    boolean holds(Path file, byte[] bytes) {
        FileStamp stamp = stamps.get(file);
        return stamp != null && stamp.isOf(bytes);
    }

    /**
     * Writes and deletes, all or nothing.
     *
     * @throws DocumentException if a file was changed by another program, or if it cannot be written
     */
    void change(Map<Path, byte[]> files, Collection<Path> deletions) throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            byte[] now = bytes(file.getKey());
            if (now == null || !FileStamp.of(file.getValue()).isOf(now)) {
                refuseIfChanged(file.getKey(), now);
                changed.put(file.getKey(), file.getValue());
            }
        }
        for (Path file : deletions) {
            byte[] now = bytes(file);
            if (now != null) {
                refuseIfChanged(file, now);
            }
        }
        try (StagedFiles staged = new StagedFiles()) {
            for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
                Files.write(staged.stage(file.getKey()), file.getValue());
            }
            deletions.forEach(staged::delete);
            staged.commit();
        } catch (IOException e) {
            Path first = changed.isEmpty() ? deletions.iterator().next() : changed.keySet().iterator().next();
            throw new DocumentException(Messages.bind(Messages.fileNotWritten, first, e), e);
        }
        files.forEach(this::wasRead);
        deletions.forEach(this::forget);
    }

    private void refuseIfChanged(Path file, byte @Nullable [] now) throws DocumentException {
        FileStamp stamp = stamps.get(file);
        boolean unchanged = stamp == null ? now == null : now != null && stamp.isOf(now);
        if (!unchanged) {
            throw new DocumentException(Messages.bind(Messages.fileChangedOnDisk, file));
        }
    }

    private static byte @Nullable [] bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }
}
