package org.actant.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XMI file of the model, read as if its author meant harm. There are no document types and so no entities; only the
 * model's own package is known, so that a file cannot name another model or a class to load ({@code schemaLocation});
 * nesting is limited. The overridden methods say nothing about null, so neither do these.
 */
@NonNullByDefault({})
final class OntologyResource extends XMIResourceImpl {

    OntologyResource(String name) {
        super(URI.createGenericURI("ontology", URI.encodeOpaquePart(name, false), null));
        setEncoding(StandardCharsets.UTF_8.name());
    }

    /** Reads the contents. The stream is left open. */
    void read(InputStream in) throws IOException {
        load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, StrictXmiHandler.PARSER_FEATURES));
    }

    /** Writes the contents: UTF-8, one element a line. The stream is left open. */
    void write(OutputStream out) throws IOException {
        save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE, //
                Resource.OPTION_LINE_DELIMITER, "\n"));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new Load(createXMLHelper());
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    private static final class Load extends XMILoadImpl {

        Load(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new StrictXmiHandler(resource, helper, options);
        }
    }
}
