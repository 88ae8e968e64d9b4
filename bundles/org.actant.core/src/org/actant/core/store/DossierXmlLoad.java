package org.actant.core.store;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.helpers.DefaultHandler;

/** Loads a file of a dossier; a reference to an id that is nowhere becomes a stand-in instead of an error. */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class DossierXmlLoad extends XMILoadImpl {

    DossierXmlLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new Handler(resource, helper, options);
    }

    private static final class Handler extends StrictXmiHandler {

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void handleForwardReferences(boolean isEndDocument) {
            for (SingleReference reference : forwardSingleReferences) {
                EObject target = target((EReference) reference.getFeature(), (String) reference.getValue());
                setFeatureValue(reference.getObject(), reference.getFeature(), target, reference.getPosition());
            }
            forwardSingleReferences.clear();
            for (ManyReference reference : forwardManyReferences) {
                Object[] values = reference.getValues();
                for (int i = 0; i < values.length; i++) {
                    values[i] = target((EReference) reference.getFeature(), (String) values[i]);
                }
                setFeatureValues(reference);
            }
            forwardManyReferences.clear();
            super.handleForwardReferences(isEndDocument);
        }

        private EObject target(EReference reference, String id) {
            EObject target = xmlResource.getEObject(id);
            return target != null ? target : MissingElements.standIn(reference, id);
        }
    }
}
