package org.actant.core.store;

import java.util.Map;
import org.actant.model.ActantPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads XMI of the model as if its author meant harm: only the model's own package is known, so that a file cannot name
 * another model or a class to load ({@code schemaLocation}), and nesting is limited. Document types, and so entities, are
 * switched off by {@link #PARSER_FEATURES}.
 */
@NonNullByDefault({})
public class StrictXmiHandler extends SAXXMIHandler {

    /** Features of the parser that go with this handler; see {@link XMLResource#OPTION_PARSER_FEATURES}. */
    public static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
            "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
            "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);

    private static final int DEEPEST = 32;

    private int depth;

    public StrictXmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXException(Messages.bind(Messages.tooDeep, DEEPEST));
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (ActantPackage.eNS_URI.equals(uri)) {
            return ActantPackage.eINSTANCE;
        }
        error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
        return null;
    }
}
