package org.actant.core.session;

import java.util.Iterator;
import org.actant.core.store.XmlCharacters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes sure that every text that comes into the model can be written: see {@link XmlCharacters}. */
final class StorableText {

    private StorableText() {
    }

    /** The value itself; a text that cannot be written with U+FFFD in the place of what cannot. */
    static Object of(Object value) {
        if (value instanceof String text) {
            return XmlCharacters.replaceForbidden(text);
        }
        if (value instanceof EObject object && object.eContainer() == null && !object.eIsProxy()) {
            clean(object);
            Iterator<EObject> contents = EcoreUtil.getAllContents(object, false);
            contents.forEachRemaining(StorableText::clean);
        }
        return value;
    }

    private static void clean(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && object.eIsSet(attribute) && object.eGet(attribute) instanceof String text
                    && XmlCharacters.firstForbidden(text) >= 0) {
                object.eSet(attribute, XmlCharacters.replaceForbidden(text));
            }
        }
    }
}
