package org.actant.core.ontology.edit;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes one type of two: the elements of the one become elements of the other, which gets the roles that it lacks, none
 * of them required.
 *
 * @param own  the ontology
 * @param from the type that goes
 * @param into the type that stays, of the same kind
 */
public record MergeTypes(OwnCopy own, TypeRef from, TypeRef into) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.mergeTypes, from.key(), into.key());
    }

    @Override
    public void run(Edit edit) {
        if (from.kind() != into.kind() || from.equals(into)) {
            throw new IllegalArgumentException(Messages.mergeOther);
        }
        Term stays = into.require(own, edit);
        Ontology home = from.home(own, edit);
        Term goes = from.require(own, edit);
        if (goes instanceof EventType event && stays instanceof EventType target) {
            addRoles(event, target, edit);
        }
        edit.remove(home, from.kind().list(), goes);
        new KeyReplacement(edit, from, into.key()).in(own.all(edit), into.key());
        into.giveTo(from.uses(own.dossier()), edit);
    }

    private static void addRoles(EventType from, EventType into, Edit edit) {
        List<String> known = new ArrayList<>();
        into.getRoles().forEach(role -> known.add(role.getKey()));
        for (RoleDefinition role : from.getRoles()) {
            if (!known.contains(role.getKey())) {
                RoleDefinition copy = EcoreUtil.copy(role);
                copy.setMin(0);
                edit.add(into, Literals.EVENT_TYPE__ROLES, copy);
            }
        }
    }
}
