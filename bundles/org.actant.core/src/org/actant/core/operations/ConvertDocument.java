package org.actant.core.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads one format and writes another; the dossier between them is never written. */
@Component(service = ConvertDocument.class)
public final class ConvertDocument {

    /**
     * What to convert.
     *
     * @param in         the file to read
     * @param fromFormat its format
     * @param out        the file or folder to write
     * @param toFormat   the format to write
     */
    public record Input(Path in, String fromFormat, Path out, String toFormat) {
    }

    private final ImportDocuments importing;
    private final ExportDossier exporting;

    @Activate
    public ConvertDocument(@Reference ImportDocuments importing, @Reference ExportDossier exporting) {
        this.importing = importing;
        this.exporting = exporting;
    }

    /**
     * Converts.
     *
     * @throws IOException if the file cannot be read or the result cannot be written
     */
    public ExportDossier.Result run(Input input, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path nowhere = Path.of(System.getProperty("java.io.tmpdir"), UUID.randomUUID().toString());
        DossierSession session = DossierSession.create(nowhere, input.in().getFileName().toString());
        ImportDocuments.Input reading = new ImportDocuments.Input(List.of(input.in()), input.fromFormat(), null);
        importing.take(importing.read(reading, progress.split(1)), session);
        return exporting.run(new ExportDossier.Input(DossierParts.whole(session), input.toFormat(), input.out()),
                progress.split(1));
    }
}
