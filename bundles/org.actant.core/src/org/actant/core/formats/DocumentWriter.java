package org.actant.core.formats;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes one format. Found as an OSGi service. A writer changes nothing in the part that it is given. */
public interface DocumentWriter {

    /** The format that it writes. */
    Format format();

    /**
     * Writes a part. What of it the format has no place for is left out and told by {@link Output#note}.
     *
     * @param part   what to write; may be a whole dossier or a choice of its articles
     * @param output where to write; nothing is seen of it until the whole export has succeeded
     * @throws IOException                if it cannot be written
     * @throws OperationCanceledException if the monitor was cancelled
     */
    void write(DossierPart part, Output output, IProgressMonitor monitor) throws IOException;
}
