package org.actant.core.ontology.edit;

import java.util.Objects;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.session.Edit;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** The list of an ontology in which every role stands that its event types use. */
final class RoleCatalogue {

    private final OwnCopy own;
    private final Edit edit;

    RoleCatalogue(OwnCopy own, Edit edit) {
        this.own = own;
        this.edit = edit;
    }

    /** Lists a role, unless it is listed. */
    void list(String key, @Nullable LocalText name) {
        if (own.all(edit).stream().anyMatch(ontology -> has(ontology, key))) {
            return;
        }
        Ontology basis = own.basis(edit);
        Vocabulary roles = vocabulary(basis);
        if (roles == null) {
            roles = ActantFactory.eINSTANCE.createVocabulary();
            roles.setKey(OntologyLabels.ROLES);
            edit.add(basis, Literals.ONTOLOGY__VOCABULARIES, roles);
        }
        Term term = ActantFactory.eINSTANCE.createTerm();
        term.setKey(key);
        term.setLabel(EcoreUtil.copy(name));
        edit.add(roles, Literals.VOCABULARY__TERMS, term);
    }

    private static boolean has(Ontology ontology, String key) {
        Vocabulary roles = vocabulary(ontology);
        return roles != null && roles.getTerms().stream().anyMatch(term -> Objects.equals(key, term.getKey()));
    }

    private static @Nullable Vocabulary vocabulary(Ontology ontology) {
        return ontology.getVocabularies().stream().filter(each -> OntologyLabels.ROLES.equals(each.getKey()))
                .findFirst().orElse(null);
    }
}
