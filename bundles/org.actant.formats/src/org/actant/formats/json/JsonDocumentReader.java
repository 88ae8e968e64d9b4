package org.actant.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.ReadOptions;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonInput;
import org.actant.formats.internal.SourceFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/** Reads Actant JSON: an article with all that it needs of a dossier, and the text beside the file. */
@Component
public final class JsonDocumentReader implements DocumentReader {

    private final JsonFactory factory;

    public JsonDocumentReader() {
        this(JsonLimits.SHIPPED);
    }

    public JsonDocumentReader(JsonLimits limits) {
        factory = JsonFactory.builder().streamReadConstraints(limits.constraints()).build();
    }

    @Override
    public Format format() {
        return JsonFormat.format();
    }

    @Override
    public DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.reading, file.getFileName()), 1);
        try (InputStream bytes = new BufferedInputStream(SourceFile.open(file));
                JsonParser parser = factory.createParser(bytes)) {
            DossierPart part = read(file, parser, progress);
            setMissing(part, options);
            return part;
        } catch (CharConversionException e) {
            throw refused(Messages.notJson, file, JsonLocation.NA, e.getMessage(), e);
        }
    }

    private static DossierPart read(Path file, JsonParser parser, IProgressMonitor monitor) throws IOException {
        try {
            return new ArticleFileReader(file, new JsonInput(parser, refusalOf(file), monitor)).read();
        } catch (StreamConstraintsException e) {
            throw refused(Messages.tooMuch, file, location(e, parser), e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            throw refused(Messages.notJson, file, location(e, parser), e.getOriginalMessage(), e);
        }
    }

    private static JsonInput.Refusal refusalOf(Path file) {
        return (at, problem, cause) -> new DocumentException(
                Messages.bind(Messages.problemAt, new Object[]{file, at.line(), at.column(), problem}), cause);
    }

    private static JsonLocation location(JacksonException e, JsonParser parser) {
        return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    }

    private static void setMissing(DossierPart part, ReadOptions options) {
        part.texts().keySet().stream().filter(article -> article.getLanguage() == null)
                .forEach(article -> article.setLanguage(options.language()));
    }

    private static DocumentException refused(String message, Path file, JsonLocation location,
            @Nullable String detail, Exception cause) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return new DocumentException(Messages.bind(message, new Object[]{file, line, column, detail}), cause);
    }
}
