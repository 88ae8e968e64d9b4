package org.actant.formats.xmi;

import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.actant.core.store.DocumentException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An XML file from a stranger, read element by element. Nothing but the file is opened: a document type, and with it
 * every entity, is refused, and no address in the file is followed.
 */
final class XmlInput {

    /** Reads one child element, from its start to its end. */
    @FunctionalInterface
    interface ChildReader {
        void read(String name) throws DocumentException;
    }

    private final Path file;
    private final XMLStreamReader reader;
    private final XmiLimits limits;
    private final IProgressMonitor monitor;
    private int elements;

    /**
     * @param bytes content of the file; stays open
     * @throws DocumentException if it does not begin like an XML file
     */
    XmlInput(Path file, InputStream bytes, XmiLimits limits, IProgressMonitor monitor) throws DocumentException {
        this.file = file;
        this.limits = limits;
        this.monitor = monitor;
        try {
            this.reader = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(systemId);
        });
        return factory;
    }

    /** The file that is read. */
    Path file() {
        return file;
    }

    /** What the file may have at most. */
    XmiLimits limits() {
        return limits;
    }

    /** Goes to the root element. */
    void root() throws DocumentException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // a comment or a processing instruction
        }
    }

    /** Goes to the end of the document, where nothing but comments may be left. */
    void end() throws DocumentException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // a comment or a processing instruction
        }
    }

    /** Reads the children of the element that the parser stands on; goes to its end. */
    void children(ChildReader child) throws DocumentException {
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getNamespaceURI() != null && !reader.getNamespaceURI().isEmpty()) {
                    throw error(Messages.bind(Messages.unknownElement, reader.getName()));
                }
                child.read(reader.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                throw error(Messages.bind(Messages.textNotExpected, reader.getText().strip()));
            }
        }
    }

    /** Reads the text of the element that the parser stands on; goes to its end. */
    String text() throws DocumentException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT ->
                    throw error(Messages.bind(Messages.unknownElement, reader.getLocalName()));
                default -> {
                    // a comment or a processing instruction
                }
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws DocumentException {
        if (text.length() + reader.getTextLength() > limits.textLength()) {
            throw error(Messages.bind(Messages.textTooLong, number(limits.textLength())));
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int next() throws DocumentException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw error(Messages.documentType);
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++elements > limits.elements()) {
                throw error(Messages.bind(Messages.tooMany, number(limits.elements())));
            }
            return event;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static String number(int number) {
        return String.format("%,d", number);
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String localName() {
        return reader.getLocalName();
    }

    int attributeCount() {
        return reader.getAttributeCount();
    }

    String attributeNamespace(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** The value of an attribute, or null. */
    @Nullable
    String attribute(@Nullable String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    /** The namespace that a prefix stands for here, or null. */
    @Nullable
    String namespaceOf(String prefix) {
        return reader.getNamespaceURI(prefix);
    }

    /** The line where the parser stands, from 1. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** An error where the parser stands. */
    DocumentException error(String problem) {
        return error(line(), problem);
    }

    /** An error on a line; the file is named and the way out is told. */
    DocumentException error(int line, String problem) {
        return new DocumentException(problemOn(line, problem));
    }

    /** An error where the parser stands, with its cause. */
    DocumentException error(String problem, Throwable cause) {
        return new DocumentException(problemOn(line(), problem), cause);
    }

    private String problemOn(int line, String problem) {
        return Messages.bind(Messages.problemOnLine, new Object[]{file, line, problem});
    }

    private DocumentException notXml(XMLStreamException e) {
        Location location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNumber());
        return new DocumentException(Messages.bind(Messages.notXml, new Object[]{file, line, e.getMessage()}), e);
    }
}
