package org.actant.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes several files so that each is either the old one or the new one, whatever happens. */
final class AtomicFiles {

    private final Map<Path, FileStamp> stamps;

    /**
     * @param stamps what the files held when they were last read or written; kept up to date
     */
    AtomicFiles(Map<Path, FileStamp> stamps) {
        this.stamps = stamps;
    }

    /**
     * Writes all files to temporary ones beside them, forces them to the disk, then moves them to their places.
     *
     * @throws DocumentException if a file was changed by another program, or if it cannot be written
     */
    void write(Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            refuseIfChanged(file);
        }
        Map<Path, Path> temporary = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                temporary.put(file.getKey(), writeTemporary(file.getKey(), file.getValue()));
            }
            for (Map.Entry<Path, Path> move : temporary.entrySet()) {
                Files.move(move.getValue(), move.getKey(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                stamps.put(move.getKey(), FileStamp.of(bytes(files, move.getKey())));
            }
        } finally {
            for (Path left : temporary.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private void refuseIfChanged(Path file) throws IOException {
        FileStamp stamp = stamps.get(file);
        byte[] now = Files.exists(file) ? Files.readAllBytes(file) : null;
        boolean unchanged = stamp == null ? now == null : now != null && stamp.isOf(now);
        if (!unchanged) {
            throw new DocumentException(Messages.bind(Messages.fileChangedOnDisk, file));
        }
    }

    private static Path writeTemporary(Path file, byte[] bytes) throws IOException {
        try {
            Path temporary = TemporaryFiles.beside(file);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            } catch (IOException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
            return temporary;
        } catch (IOException e) {
            throw new DocumentException(Messages.bind(Messages.fileNotWritten, file, e), e);
        }
    }

    private static byte[] bytes(Map<Path, byte[]> files, Path file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IllegalStateException("No bytes for " + file);
        }
        return bytes;
    }
}
