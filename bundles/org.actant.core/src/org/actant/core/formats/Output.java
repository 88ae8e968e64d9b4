package org.actant.core.formats;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.store.DocumentException;
import org.actant.core.store.StagedFiles;

/**
 * Where a writer writes: the file or folder that the user named. Files are staged beside their places and moved there
 * by {@link #commit()}; closing without it leaves everything as it was.
 */
public final class Output implements Closeable {

    private final Path target;
    private final boolean folder;
    private final StagedFiles staged = new StagedFiles();
    private final Map<Path, Boolean> replaceable = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param target what the user named: a folder if it is one already or its name has no extension, else a file
     */
    public Output(Path target) {
        this.target = target.toAbsolutePath().normalize();
        this.folder = Files.isDirectory(target) || this.target.getFileName().toString().indexOf('.') < 0;
    }

    /** True if the user named a folder. */
    public boolean isFolder() {
        return folder;
    }

    /** The file or folder that the user named. */
    public Path target() {
        return target;
    }

    /**
     * Opens the file that the user named.
     *
     * @throws DocumentException if the user named a folder; a writer of one file asks {@link #main(String)} then
     */
    public OutputStream main() throws IOException {
        if (folder) {
            throw new IllegalStateException("The user named a folder; the writer must name the file.");
        }
        return stage(target, true);
    }

    /** Opens the file that the user named or, where it is a folder, {@code nameInFolder} in it. */
    public OutputStream main(String nameInFolder) throws IOException {
        return folder ? stage(inFolder(nameInFolder), true) : main();
    }

    /**
     * Opens a file beside the main one whose name comes from the one that the user named: its extension is replaced.
     *
     * @param nameInFolder its name where the user named a folder
     */
    public OutputStream sibling(String suffix, String nameInFolder) throws IOException {
        return stage(folder ? inFolder(nameInFolder) : target.resolveSibling(siblingName(suffix)), true);
    }

    /** The name of the file that {@link #sibling} opens where the user named a file. */
    public String siblingName(String suffix) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + suffix;
    }

    /**
     * Opens a file beside the main one, or in the folder, under a name that the document brings along. If a file of that
     * name is there with other content, {@link #commit()} refuses rather than overwrite what the user did not name.
     *
     * @throws DocumentException if the name leads out of the folder
     */
    public OutputStream companion(String name) throws IOException {
        return stage(inFolder(name), false);
    }

    /**
     * Makes sure that several files may be written.
     *
     * @throws DocumentException if the user named a single file
     */
    public void requireFolder() throws DocumentException {
        if (!folder) {
            throw new DocumentException(Messages.bind(Messages.folderNeeded, target));
        }
    }

    /** Tells the user something when the export has succeeded, such as what the format could not carry; a sentence. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** What the user is to be told, as sentences. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private Path inFolder(String name) throws DocumentException {
        Path base = folder ? target : target.getParent();
        Path file = base.resolve(name).normalize();
        if (!base.equals(file.getParent())) {
            throw new DocumentException(Messages.bind(Messages.outsideTarget, name, base));
        }
        return file;
    }

    private OutputStream stage(Path file, boolean replace) throws IOException {
        replaceable.merge(file, replace, Boolean::logicalAnd);
        return new BufferedOutputStream(Files.newOutputStream(staged.stage(file)), 1 << 16);
    }

    /**
     * Moves all files to their places, all or nothing.
     *
     * @throws DocumentException if a companion would overwrite another file; nothing has been moved then
     */
    public void commit() throws IOException {
        for (Map.Entry<Path, Path> file : staged.staged().entrySet()) {
            if (!Boolean.TRUE.equals(replaceable.get(file.getKey())) && Files.exists(file.getKey())
                    && Files.mismatch(file.getKey(), file.getValue()) >= 0) {
                throw new DocumentException(Messages.bind(Messages.fileInTheWay, file.getKey()));
            }
        }
        staged.commit();
    }

    /** Removes what was staged and not committed. */
    @Override
    public void close() throws IOException {
        staged.close();
    }
}
