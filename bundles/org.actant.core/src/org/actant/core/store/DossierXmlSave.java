package org.actant.core.store;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Writes a reference from an article into its dossier, and a reference to a missing element, as a plain id. */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class DossierXmlSave extends XMISaveImpl {

    DossierXmlSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        EObject value = (EObject) helper.getValue(object, feature);
        return value != null && isPlainId(value) ? SAME_DOC : super.sameDocSingle(object, feature);
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        List<?> values = (List<?>) helper.getValue(object, feature);
        if (values.isEmpty()) {
            return SKIP;
        }
        return values.stream().allMatch(value -> isPlainId((EObject) value)) ? SAME_DOC : CROSS_DOC;
    }

    private boolean isPlainId(EObject value) {
        if (value.eIsProxy()) {
            return MissingElements.isMissing(value);
        }
        Resource resource = value.eResource();
        return resource == helper.getResource() || resource instanceof DossierResource other && holdsDossier(other);
    }

    private static boolean holdsDossier(DossierResource resource) {
        return resource.getURI().lastSegment().equals(DossierLayout.DOSSIER_FILE);
    }
}
