package org.actant.core.ontology.edit;

import java.util.List;
import java.util.Objects;
import org.actant.core.session.Edit;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.ElementType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.model.TypeCoding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives a type what another one has and it lacks: words in a language, examples and contrasts, roles (none of them
 * required), modes and codes; and at the ends of a connection may stand what may stand there in either.
 */
final class TypeUnion {

    private final Edit edit;

    TypeUnion(Edit edit) {
        this.edit = edit;
    }

    /**
     * Gives it.
     *
     * @param from the type that has it; stays as it is
     * @param into the type that gets it, of the same class
     */
    void add(Term from, Term into) {
        words(from, into, Literals.TERM__LABEL);
        words(from, into, Literals.TERM__DEFINITION);
        if (from instanceof ElementType type && into instanceof ElementType target) {
            type.getExamples().forEach(
                    example -> edit.add(target, Literals.ELEMENT_TYPE__EXAMPLES, EcoreUtil.copy(example)));
            type.getContrasts().stream().filter(contrast -> !Objects.equals(into.getKey(), contrast.getOther()))
                    .forEach(contrast -> edit.add(target, Literals.ELEMENT_TYPE__CONTRASTS, EcoreUtil.copy(contrast)));
        }
        if (from instanceof EventType event && into instanceof EventType target) {
            roles(event, target);
            modes(event, target);
            codings(event, target);
        }
        if (from instanceof ConnectionType connection && into instanceof ConnectionType target) {
            inverse(connection, target);
            ends(connection, target, Literals.CONNECTION_TYPE__SOURCE_FILLERS);
            ends(connection, target, Literals.CONNECTION_TYPE__TARGET_FILLERS);
        }
    }

    private void words(Term from, Term into, EReference text) {
        if (!(from.eGet(text) instanceof LocalText words)) {
            return;
        }
        if (into.eGet(text) instanceof LocalText known) {
            word(words, known, Literals.LOCAL_TEXT__EN);
            word(words, known, Literals.LOCAL_TEXT__DE);
        } else {
            edit.set(into, text, EcoreUtil.copy(words));
        }
    }

    private void word(LocalText from, LocalText into, EAttribute language) {
        if (into.eGet(language) == null && from.eGet(language) != null) {
            edit.set(into, language, from.eGet(language));
        }
    }

    private void roles(EventType from, EventType into) {
        List<String> known = into.getRoles().stream().map(RoleDefinition::getKey).toList();
        for (RoleDefinition role : from.getRoles()) {
            if (!known.contains(role.getKey())) {
                RoleDefinition copy = EcoreUtil.copy(role);
                copy.setMin(0);
                edit.add(into, Literals.EVENT_TYPE__ROLES, copy);
            }
        }
    }

    private void modes(EventType from, EventType into) {
        List<String> known = into.getModes().stream().map(EventMode::getKey).toList();
        from.getModes().stream().filter(mode -> !known.contains(mode.getKey()))
                .forEach(mode -> edit.add(into, Literals.EVENT_TYPE__MODES, EcoreUtil.copy(mode)));
    }

    /** A code that both have keeps how well it corresponds to the type that stays. */
    private void codings(EventType from, EventType into) {
        for (TypeCoding coding : from.getCodings()) {
            if (into.getCodings().stream().noneMatch(known -> isSame(known, coding))) {
                edit.add(into, Literals.EVENT_TYPE__CODINGS, EcoreUtil.copy(coding));
            }
        }
    }

    private static boolean isSame(TypeCoding one, TypeCoding other) {
        return Objects.equals(one.getScheme(), other.getScheme()) && Objects.equals(one.getCode(), other.getCode());
    }

    private void inverse(ConnectionType from, ConnectionType into) {
        if (from.getInverse() != null && into.getInverse() == null && !into.isSymmetric()) {
            edit.set(into, Literals.CONNECTION_TYPE__INVERSE, EcoreUtil.copy(from.getInverse()));
        }
    }

    /** Where one of the two lets anything stand, anything may. */
    private void ends(ConnectionType from, ConnectionType into, EAttribute end) {
        List<?> more = (List<?>) from.eGet(end);
        List<?> known = List.copyOf((List<?>) into.eGet(end));
        if (more.isEmpty()) {
            known.forEach(key -> edit.remove(into, end, key));
        } else if (!known.isEmpty()) {
            more.stream().filter(key -> !known.contains(key)).forEach(key -> edit.add(into, end, key));
        }
    }
}
