package org.actant.formats.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;

/** Reads the texts of articles from files that strangers may have written. */
public final class TextFiles {

    /** The longest text that is read, in bytes. */
    static final long LONGEST = 256L << 20;

    private TextFiles() {
    }

    /**
     * Reads a text, byte for byte.
     *
     * @throws DocumentException if it is no file, is too long, is not UTF-8, or holds NUL and thus is no text
     */
    public static ArticleText read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DocumentException(Messages.bind(Messages.noTextFile, file));
        }
        if (Files.size(file) > LONGEST) {
            throw new DocumentException(Messages.bind(Messages.textTooLong, file, LONGEST >> 20));
        }
        ArticleText text = ArticleText.of(Files.readAllBytes(file), file.toString());
        int nul = text.text().indexOf('\0');
        if (nul >= 0) {
            throw new DocumentException(Messages.bind(Messages.textHasNul, file, nul));
        }
        return text;
    }

    /**
     * The file beside a document that the document names.
     *
     * @throws DocumentException if the name leads to another folder, directly or through a symbolic link
     */
    public static Path beside(Path document, String name) throws IOException {
        Path folder = document.toAbsolutePath().normalize().getParent();
        try {
            Path file = folder.resolve(name).normalize();
            boolean plain = !name.contains("/") && !name.contains("\\") && folder.equals(file.getParent());
            if (plain && (!Files.exists(file) || folder.toRealPath().equals(file.toRealPath().getParent()))) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new DocumentException(Messages.bind(Messages.notBeside, document, name), e);
        }
        throw new DocumentException(Messages.bind(Messages.notBeside, document, name));
    }
}
