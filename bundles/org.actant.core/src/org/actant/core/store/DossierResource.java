package org.actant.core.store;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.HashMap;
import java.util.Map;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One file of a dossier: plain XMI in which every reference to an element of the dossier is the element's id. Parsing
 * is strict, see {@link StrictXmiHandler}.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class DossierResource extends XMIResourceImpl {

    private static final Map<String, Object> LOAD_OPTIONS = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
            XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE,
            XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(true),
            XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>(),
            XMLResource.OPTION_PARSER_FEATURES, StrictXmiHandler.PARSER_FEATURES);

    private final ElementIds ids;

    /**
     * @param ids ids of the whole dossier, shared by all its resources
     */
    DossierResource(URI uri, ElementIds ids) {
        super(uri);
        this.ids = ids;
        setEncoding("UTF-8");
        getDefaultLoadOptions().putAll(LOAD_OPTIONS);
        getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
    }

    @Override
    public @Nullable EObject getEObject(String uriFragment) {
        return ids.get(uriFragment);
    }

    @Override
    protected @Nullable EObject getEObjectByID(String id) {
        return ids.get(id);
    }

    @Override
    public String getURIFragment(EObject object) {
        return object instanceof Element element && element.getId() != null
                ? element.getId()
                : super.getURIFragment(object);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Element element) {
            ids.add(element);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (object instanceof Element element) {
            ids.remove(element);
        }
        super.detachedHelper(object);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new DossierXmlLoad(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave() {
        return new DossierXmlSave(createXMLHelper());
    }
}
