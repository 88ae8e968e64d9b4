package org.actant.formats.xmi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.ReadOptions;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.SourceFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the self-contained EMF export. The model is the one that is built in: neither the Ecore file beside the export
 * nor any other file is opened.
 */
@Component
public final class XmiDocumentReader implements DocumentReader {

    private final XmiLimits limits;

    public XmiDocumentReader() {
        this(XmiLimits.SHIPPED);
    }

    public XmiDocumentReader(XmiLimits limits) {
        this.limits = limits;
    }

    @Override
    public Format format() {
        return XmiFormat.format();
    }

    @Override
    public DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) throws IOException {
        return readExport(file, monitor).part();
    }

    /**
     * Reads an export with its ontology.
     *
     * @throws DocumentException if the file is no sound export; the message says where
     * @throws IOException       if the file cannot be read
     */
    public ExportContents readExport(Path file, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.reading, file.getFileName()), 1);
        try (InputStream bytes = new BufferedInputStream(SourceFile.open(file), 1 << 16)) {
            return new ExportReader(new XmlInput(file, bytes, limits, progress)).read();
        }
    }
}
