package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.CodeAttribute;
import org.actant.model.ConnectionType;
import org.actant.model.ElementType;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.model.TypeContrast;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** Puts another key wherever the entries of ontologies name a type. */
final class KeyReplacement {

    private final Edit edit;
    private final TypeRef type;
    private final @Nullable String by;

    /** @param by the other key; null if the type goes and is named no longer */
    KeyReplacement(Edit edit, TypeRef type, @Nullable String by) {
        this.edit = edit;
        this.type = type;
        this.by = by;
    }

    /**
     * Puts the key. Where a type that goes is all that may stand somewhere, the one above it may stand there from then
     * on, since a list without keys means that anything may.
     *
     * @param above the key that types below the type name as theirs from now on; null for none
     */
    void in(List<Ontology> ontologies, @Nullable String above) {
        for (Ontology ontology : ontologies) {
            EAttribute parent = type.kind().parent();
            if (parent != null) {
                for (Term below : type.kind().in(ontology)) {
                    if (type.key().equals(below.eGet(parent))) {
                        edit.set(below, parent, above == null || above.equals(below.getKey()) ? null : above);
                    }
                }
            }
            contrasts(ontology);
            if (type.kind() == TypeKind.ENTITY) {
                fillers(ontology, above);
            }
        }
    }

    /** A type that goes is no longer to be chosen instead of another one, and none instead of itself. */
    private void contrasts(Ontology ontology) {
        String other = by;
        for (Term each : type.kind().in(ontology)) {
            for (TypeContrast contrast : List.copyOf(((ElementType) each).getContrasts())) {
                if (!type.key().equals(contrast.getOther())) {
                    continue;
                }
                if (other == null || other.equals(each.getKey())) {
                    edit.remove(each, Literals.ELEMENT_TYPE__CONTRASTS, contrast);
                } else {
                    edit.set(contrast, Literals.TYPE_CONTRAST__OTHER, other);
                }
            }
        }
    }

    private void fillers(Ontology ontology, @Nullable String above) {
        for (EventType event : ontology.getEventTypes()) {
            for (RoleDefinition role : event.getRoles()) {
                list(role, Literals.ROLE_DEFINITION__FILLERS, role.getFillers(), above);
            }
        }
        for (List<ConnectionType> types : List.of(ontology.getLinkTypes(), ontology.getRelationTypes())) {
            for (ConnectionType connection : types) {
                list(connection, Literals.CONNECTION_TYPE__SOURCE_FILLERS, connection.getSourceFillers(), above);
                list(connection, Literals.CONNECTION_TYPE__TARGET_FILLERS, connection.getTargetFillers(), above);
            }
        }
        for (CodeAttribute attribute : ontology.getAttributes()) {
            if (type.key().equals(attribute.getAppliesTo())) {
                edit.set(attribute, Literals.CODE_ATTRIBUTE__APPLIES_TO, by);
            }
        }
    }

    private void list(EObject owner, EAttribute feature, List<String> keys, @Nullable String above) {
        int index = keys.indexOf(type.key());
        if (index >= 0) {
            boolean isOnly = by == null && keys.size() == 1;
            String other = isOnly ? above : by;
            if (isOnly && other == null) {
                // an empty list would allow everything
                return;
            }
            edit.remove(owner, feature, type.key());
            if (other != null && !keys.contains(other)) {
                edit.add(owner, feature, index, other);
            }
        }
    }
}
