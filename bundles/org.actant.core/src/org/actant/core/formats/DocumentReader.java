package org.actant.core.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads the files of one format. Found as an OSGi service. A reader builds a part of its own and touches no open
 * dossier, so that it can run in the background.
 */
public interface DocumentReader {

    /** The format that it reads. */
    Format format();

    /**
     * Reads one file, and those beside it that the format says belong to it.
     *
     * @throws org.actant.core.store.DocumentException if the file is not what the format wants; the message says where
     * @throws IOException                             if a file cannot be read
     * @throws OperationCanceledException              if the monitor was cancelled
     */
    DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) throws IOException;
}
