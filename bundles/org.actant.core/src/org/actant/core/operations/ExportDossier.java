package org.actant.core.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.formats.Output;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a dossier, or some of its articles, in a format. */
@Component(service = ExportDossier.class)
public final class ExportDossier {

    /**
     * What to write.
     *
     * @param part     the articles with what they need; see {@link DossierParts}
     * @param formatId the format
     * @param target   the file or folder that the user named
     */
    public record Input(DossierPart part, String formatId, Path target) {
    }

    /**
     * What came of it.
     *
     * @param notes what the user should know, as sentences, such as what the format could not carry
     */
    public record Result(List<String> notes) {
    }

    private final FormatRegistry formats;

    @Activate
    public ExportDossier(@Reference FormatRegistry formats) {
        this.formats = formats;
    }

    /**
     * Writes it; nothing is seen of it until all of it is written.
     *
     * @throws IOException                if it cannot be written; everything is as it was then
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Result run(Input input, IProgressMonitor monitor) throws IOException {
        DocumentWriter writer = formats.writer(input.formatId());
        try (Output output = new Output(input.target())) {
            writer.write(input.part(), output, monitor);
            output.commit();
            return new Result(output.notes());
        }
    }
}
