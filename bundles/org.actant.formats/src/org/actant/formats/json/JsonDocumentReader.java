package org.actant.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.ReadOptions;
import org.actant.core.store.DocumentException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads Actant JSON: an article with all that it needs of a dossier, and the text beside the file. */
@Component
public final class JsonDocumentReader implements DocumentReader {

    /** The structure is nine levels deep; more is an attack or another format. */
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_STRING = 10_000_000;

    private final JsonFactory factory = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_STRING).build()).build();

    @Override
    public Format format() {
        return JsonFormat.format();
    }

    @Override
    public DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.reading, file.getFileName()), 1);
        if (!Files.isRegularFile(file)) {
            throw new DocumentException(Messages.bind(Messages.noFile, file));
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = factory.createParser(bytes)) {
            DossierPart part = read(file, parser, progress);
            setMissing(part, options);
            return part;
        } catch (CharConversionException e) {
            throw new DocumentException(notJson(file, JsonLocation.NA, e.getMessage()), e);
        }
    }

    private static DossierPart read(Path file, JsonParser parser, IProgressMonitor monitor) throws IOException {
        try {
            return new ArticleFileReader(new JsonInput(file, parser, monitor)).read();
        } catch (JacksonException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new DocumentException(notJson(file, location, e.getOriginalMessage()), e);
        }
    }

    private static void setMissing(DossierPart part, ReadOptions options) {
        part.texts().keySet().stream().filter(article -> article.getLanguage() == null)
                .forEach(article -> article.setLanguage(options.language()));
    }

    private static String notJson(Path file, JsonLocation location, @Nullable String detail) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return Messages.bind(Messages.notJson, new Object[]{file, line, column, detail});
    }
}
