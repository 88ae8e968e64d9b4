package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Says what a link or relation is called when it is read from its target. Without words in any language there is no
 * inverse.
 *
 * @param own      the ontology
 * @param type     type of links or relations
 * @param language the feature of the text for the language
 * @param words    empty for none
 */
public record SetInverseLabel(OwnCopy own, TypeRef type, EAttribute language, String words) implements ModelCommand {

    /** What is put behind the key of a type for the key of its inverse. */
    private static final String INVERSE = "-INVERSE";

    @Override
    public String label() {
        return Messages.bind(Messages.changeInverse, type.key());
    }

    @Override
    public void run(Edit edit) {
        ConnectionType connection = (ConnectionType) type.require(own, edit);
        Term known = connection.getInverse();
        LocalText label = known == null || known.getLabel() == null
                ? ActantFactory.eINSTANCE.createLocalText()
                : EcoreUtil.copy(known.getLabel());
        label.eSet(language, words.isBlank() ? null : words.strip());
        boolean isEmpty = label.getEn() == null && label.getDe() == null;
        if (isEmpty) {
            edit.set(connection, Literals.CONNECTION_TYPE__INVERSE, null);
        } else if (known == null) {
            Term made = ActantFactory.eINSTANCE.createTerm();
            made.setKey(type.key() + INVERSE);
            made.setLabel(label);
            edit.set(connection, Literals.CONNECTION_TYPE__INVERSE, made);
        } else {
            edit.set(known, Literals.TERM__LABEL, label);
        }
    }
}
