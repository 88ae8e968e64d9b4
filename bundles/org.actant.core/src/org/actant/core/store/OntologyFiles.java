package org.actant.core.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes {@code .ontology} files: XMI, one {@link Ontology} a file, UTF-8, one element a line. Writing what
 * was read gives the same bytes. Files may come from strangers: what is not plainly an ontology is refused.
 */
public final class OntologyFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 16 * MEGABYTE;

    /**
     * Reads an ontology.
     *
     * @throws OntologyFileException if the file is no sound ontology
     * @throws IOException           if it cannot be read
     */
    public Ontology read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads an ontology. The stream is left open.
     *
     * @param name name of the file, for messages
     * @throws OntologyFileException if the file is no sound ontology
     * @throws IOException           if it cannot be read
     */
    public Ontology read(InputStream in, String name) throws IOException {
        OntologyResource resource = new OntologyResource(name);
        try {
            resource.read(new Limited(in, name));
        } catch (IOException e) {
            throw refused(name, e);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Ontology ontology)) {
            throw new OntologyFileException(name, NLS.bind(Messages.ontology_noOntology, name), null);
        }
        refuseProxies(ontology, name);
        resource.getContents().clear();
        return ontology;
    }

    /**
     * Writes an ontology. The stream is left open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Ontology ontology, OutputStream out) throws IOException {
        OntologyResource resource = new OntologyResource("ontology");
        resource.getContents().add(EcoreUtil.copy(ontology));
        resource.write(out);
    }

    private void refuseProxies(Ontology ontology, String name) throws OntologyFileException {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(ontology, false); all.hasNext();) {
            if (all.next() instanceof InternalEObject object && object.eIsProxy()) {
                throw new OntologyFileException(name,
                        NLS.bind(Messages.ontology_outside, name, object.eProxyURI()), null);
            }
        }
    }

    private OntologyFileException refused(String name, IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OntologyFileException known -> {
                    return known;
                }
                case SAXParseException at -> {
                    return new OntologyFileException(name, at.getLineNumber(), at.getColumnNumber(),
                            at.getLocalizedMessage(), e);
                }
                case XMIException at -> {
                    return fault(name, at, e);
                }
                default -> {
                    // look further down
                }
            }
        }
        return new OntologyFileException(name, NLS.bind(Messages.ontology_unreadable, name, e.getLocalizedMessage()),
                e);
    }

    private OntologyFileException fault(String name, XMIException at, IOException e) {
        String what = switch (at) {
            case FeatureNotFoundException unknown -> NLS.bind(Messages.ontology_unknownElement, unknown.getName());
            case IllegalValueException illegal -> NLS.bind(Messages.ontology_illegalValue, illegal.getValue());
            case PackageNotFoundException other -> NLS.bind(Messages.ontology_otherModel, other.uri());
            default -> at.getMessage();
        };
        return new OntologyFileException(name, at.getLine(), at.getColumn(), what, e);
    }

    /** Ends the reading of a file that is larger than any ontology. */
    @NonNullByDefault({})
    private static final class Limited extends FilterInputStream {

        private final String name;
        private int count;

        Limited(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {
            // the stream is its owner's to close
        }

        private void count(int read) throws OntologyFileException {
            count += read;
            if (count > LARGEST) {
                throw new OntologyFileException(name,
                        NLS.bind(Messages.ontology_tooLarge, name, LARGEST / MEGABYTE), null);
            }
        }
    }
}
