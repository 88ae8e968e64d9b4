package org.actant.ui.views.ontology;

import org.actant.model.ActantFactory;
import org.actant.model.LocalText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words in one language of a text of something, in a cell of a table.
 *
 * @param text     the text in several languages; null if the thing is the text itself
 * @param language the language
 */
record LocalWords(@Nullable EReference text, EAttribute language) {

    /** The words; null if there are none. */
    @Nullable
    String of(EObject owner) {
        EReference reference = text;
        Object known = reference == null ? owner : owner.eGet(reference);
        return known instanceof LocalText local ? (String) local.eGet(language) : null;
    }

    /**
     * Puts other words, in something that is not part of the model.
     *
     * @param words empty for none
     */
    void put(EObject owner, String words) {
        EReference reference = text;
        if (reference != null && owner.eGet(reference) == null) {
            owner.eSet(reference, ActantFactory.eINSTANCE.createLocalText());
        }
        EObject local = reference == null ? owner : (EObject) owner.eGet(reference);
        local.eSet(language, words.isEmpty() ? null : words);
    }
}
