package org.actant.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;

/** The files that saving has to write: those that will hold something else than they do. */
final class PendingFiles {

    private final AtomicFiles known;
    private final Map<Path, byte[]> changed = new LinkedHashMap<>();

    /** @param known knows what the files hold */
    PendingFiles(AtomicFiles known) {
        this.known = known;
    }

    /**
     * A file that will hold what a resource writes.
     *
     * @throws DocumentException if the resource cannot be written
     */
    void add(Path file, Resource resource) throws DocumentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            resource.save(out, null);
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new DocumentException(Messages.bind(Messages.fileNotWritten, file, cause.getMessage()), e);
        }
        add(file, out.toByteArray());
    }

    /** A file that will hold these bytes. */
    void add(Path file, byte[] bytes) {
        if (!known.holds(file, bytes)) {
            changed.put(file, bytes);
        }
    }

    /** What is to be written. */
    Map<Path, byte[]> changed() {
        return changed;
    }

    /** What is to be written, and for each file that is to be removed null. */
    Map<Path, byte @Nullable []> with(Collection<Path> deletions) {
        Map<Path, byte @Nullable []> all = new LinkedHashMap<>(changed);
        deletions.forEach(file -> all.put(file, null));
        return all;
    }
}
