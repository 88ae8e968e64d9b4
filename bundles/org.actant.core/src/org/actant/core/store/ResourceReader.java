package org.actant.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.SAXParseException;

/** Reads the files of a dossier and says in a sentence what is wrong with one that cannot be read. Any thread may. */
final class ResourceReader {

    /** Files with more bytes are not opened. */
    static final long MOST_BYTES = 1L << 30;

    private final DossierLayout layout;

    ResourceReader(DossierLayout layout) {
        this.layout = layout;
    }

    /**
     * The bytes of a file of the dossier.
     *
     * @throws NoSuchFileException if it is missing
     * @throws DocumentException   if it lies outside the dossier, is too large or cannot be read
     */
    byte[] bytes(Path file) throws IOException {
        layout.requireInside(file);
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new DocumentException(
                        Messages.bind(Messages.fileTooLarge, new Object[]{file, size, MOST_BYTES}));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException | DocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new DocumentException(Messages.bind(Messages.fileUnreadable, file, e), e);
        }
    }

    /**
     * The text file of an article.
     *
     * @param read is told the bytes once they have been found to be a text
     * @throws DocumentException if it is missing, cannot be read or is not UTF-8
     */
    ArticleText text(Path file, Consumer<byte[]> read) throws IOException {
        try {
            byte[] bytes = bytes(file);
            ArticleText text = ArticleText.of(bytes, file.toString());
            read.accept(bytes);
            return text;
        } catch (NoSuchFileException e) {
            throw new DocumentException(Messages.bind(Messages.textMissing, file), e);
        }
    }

    /**
     * Loads a resource whose only root is to be of a class; it is empty again if that fails.
     *
     * @throws DocumentException if the bytes are not that; the message names the line
     */
    <T extends EObject> T load(DossierResource resource, Path file, byte[] bytes, Class<T> root)
            throws DocumentException {
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
            if (!resource.getErrors().isEmpty()) {
                throw broken(file, resource, null);
            }
            if (resource.getContents().size() != 1 || !root.isInstance(resource.getContents().get(0))) {
                throw new DocumentException(Messages.bind(Messages.fileBroken, file, Messages.noRoot));
            }
            return root.cast(resource.getContents().get(0));
        } catch (DocumentException e) {
            resource.unload();
            throw e;
        } catch (IOException | RuntimeException e) {
            DocumentException sentence = broken(file, resource, e);
            resource.unload();
            throw sentence;
        }
    }

    private static DocumentException broken(Path file, Resource resource, @Nullable Exception thrown) {
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (error instanceof XMIException xmi) {
                return new DocumentException(Messages.bind(Messages.fileBrokenAtLine,
                        new Object[]{file, error.getLine(), reason(xmi)}), xmi);
            }
        }
        Throwable cause = thrown != null && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof SAXParseException parse) {
            return new DocumentException(Messages.bind(Messages.fileBrokenAtLine,
                    new Object[]{file, parse.getLineNumber(), parse.getMessage()}), parse);
        }
        return new DocumentException(
                Messages.bind(Messages.fileBroken, file, cause == null ? "" : String.valueOf(cause.getMessage())),
                cause);
    }

    private static String reason(XMIException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
