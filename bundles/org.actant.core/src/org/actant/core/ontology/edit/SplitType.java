package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes a second type after the pattern of one, and gives it to some elements.
 *
 * @param own   the ontology
 * @param type  the pattern
 * @param key   key of the second type, which must be free; also its label until it gets another
 * @param moved the elements of the type that are of the second from now on
 */
public record SplitType(OwnCopy own, TypeRef type, String key, List<? extends Element> moved) implements ModelCommand {

    public SplitType {
        moved = List.copyOf(moved);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.splitType, type.key(), key);
    }

    @Override
    public void run(Edit edit) {
        TypeRef second = new TypeRef(type.kind(), key);
        second.requireFree(own);
        Ontology home = type.home(own, edit);
        Term pattern = type.require(own, edit);
        Term made = EcoreUtil.copy(pattern);
        made.setKey(key);
        made.eUnset(Literals.TERM__LABEL);
        EStructuralFeature letter = made.eClass().getEStructuralFeature("keyLetter");
        if (letter != null) {
            made.eUnset(letter);
        }
        edit.add(home, type.kind().list(), type.kind().in(home).indexOf(pattern) + 1, made);
        second.giveTo(moved, edit);
    }
}
