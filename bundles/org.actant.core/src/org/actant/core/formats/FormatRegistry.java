package org.actant.core.formats;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actant.core.store.DocumentException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The readers and writers that are installed. */
@Component(service = FormatRegistry.class)
public final class FormatRegistry {

    private final List<DocumentReader> readers;
    private final List<DocumentWriter> writers;

    @Activate
    public FormatRegistry(@Reference List<DocumentReader> readers, @Reference List<DocumentWriter> writers) {
        this.readers = readers.stream().sorted(Comparator.comparing(reader -> reader.format().id())).toList();
        this.writers = writers.stream().sorted(Comparator.comparing(writer -> writer.format().id())).toList();
    }

    /** All readers, in order of their format's id. */
    public List<DocumentReader> readers() {
        return readers;
    }

    /** All writers, in order of their format's id. */
    public List<DocumentWriter> writers() {
        return writers;
    }

    /**
     * The reader of a format.
     *
     * @throws DocumentException if there is none
     */
    public DocumentReader reader(String formatId) throws DocumentException {
        return readers.stream().filter(reader -> reader.format().id().equals(formatId)).findFirst()
                .orElseThrow(() -> unknown(formatId, readers.stream().map(DocumentReader::format)));
    }

    /**
     * The writer of a format.
     *
     * @throws DocumentException if there is none
     */
    public DocumentWriter writer(String formatId) throws DocumentException {
        return writers.stream().filter(writer -> writer.format().id().equals(formatId)).findFirst()
                .orElseThrow(() -> unknown(formatId, writers.stream().map(DocumentWriter::format)));
    }

    /**
     * The reader that the extension of a file asks for.
     *
     * @throws DocumentException if no reader has that extension
     */
    public DocumentReader readerFor(Path file) throws DocumentException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return readers.stream().filter(reader -> reader.format().extensions().stream()
                .anyMatch(extension -> name.endsWith("." + extension))).findFirst()
                .orElseThrow(() -> new DocumentException(Messages.bind(Messages.noReaderForFile, file,
                        ids(readers.stream().map(DocumentReader::format)))));
    }

    private static DocumentException unknown(String formatId, Stream<Format> known) {
        return new DocumentException(Messages.bind(Messages.unknownFormat, formatId, ids(known)));
    }

    private static String ids(Stream<Format> formats) {
        return formats.map(Format::id).collect(Collectors.joining(", "));
    }
}
