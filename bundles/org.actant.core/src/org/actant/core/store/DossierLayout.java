package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which file of a dossier lies where.
 *
 * @param folder the folder of the dossier, absolute
 */
public record DossierLayout(Path folder) {

    /** Name of the file that makes a folder a dossier. */
    public static final String DOSSIER_FILE = "dossier.actant";

    private static final String ARTICLES = "articles";
    private static final String UNSAVED = ".actant";
    private static final String ARTICLE_SUFFIX = ".article";
    private static final String TEXT_SUFFIX = ".txt";

    public DossierLayout {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Whether a new dossier can be made here: there is no such folder, or it is empty but for journals put aside. */
    boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(UNSAVED)) && !Files.exists(journalFile());
        }
    }

    /** Whether there is a dossier in the folder, or one that was made and never saved. */
    public boolean isDossier() {
        return Files.isRegularFile(dossierFile()) || Files.exists(journalFile());
    }

    /** The file with what the articles share. */
    public Path dossierFile() {
        return folder.resolve(DOSSIER_FILE);
    }

    /** The folder of the articles. */
    public Path articleFolder() {
        return folder.resolve(ARTICLES);
    }

    /** The folder of the ontologies that the dossier changed. */
    public Path ontologyFolder() {
        return folder.resolve("ontology");
    }

    /** The folder of what is not saved yet, which is there only as long as there is something in it. */
    public Path unsavedFolder() {
        return folder.resolve(UNSAVED);
    }

    /** The record of what was done since the dossier was saved, see {@link org.actant.core.journal}. */
    public Path journalFile() {
        return unsavedFolder().resolve("journal");
    }

    /** The annotations of an article. */
    public Path articleFile(String name) {
        return articleFolder().resolve(checked(name) + ARTICLE_SUFFIX);
    }

    /** The text of an article. */
    public Path textFile(String name) {
        return articleFolder().resolve(checked(name) + TEXT_SUFFIX);
    }

    /** The name of the article whose annotations lie in a file of that name; null if it is no such file. */
    public static @Nullable String articleName(String fileName) {
        return fileName.endsWith(ARTICLE_SUFFIX)
                ? fileName.substring(0, fileName.length() - ARTICLE_SUFFIX.length())
                : null;
    }

    /**
     * Makes sure that a file lies in the dossier, wherever links lead to.
     *
     * @throws DocumentException if it lies elsewhere
     */
    public void requireInside(Path file) throws IOException {
        Path normal = file.toAbsolutePath().normalize();
        boolean inside = normal.startsWith(folder);
        if (inside && Files.exists(normal)) {
            inside = normal.toRealPath().startsWith(folder.toRealPath());
        }
        if (!inside) {
            throw new DocumentException(Messages.bind(Messages.foreignAddress, file));
        }
    }

    /** True if an article may have that name as far as its files are concerned. */
    public static boolean isArticleName(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    }

    private static String checked(String name) {
        if (!isArticleName(name)) {
            throw new IllegalArgumentException(Messages.bind(Messages.badArticleName, name));
        }
        return name;
    }
}
