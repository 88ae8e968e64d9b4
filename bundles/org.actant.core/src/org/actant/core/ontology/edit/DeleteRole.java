package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.RoleDefinition;

/**
 * Takes a role out of an event type. Those who fill it in the dossier stay, in a role that is unknown then.
 *
 * @param own  the ontology
 * @param role the role
 */
public record DeleteRole(OwnCopy own, RoleRef role) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.deleteRole, role.key(), role.type());
    }

    @Override
    public void run(Edit edit) {
        RoleDefinition known = role.require(own, edit);
        edit.remove(known.eContainer(), Literals.EVENT_TYPE__ROLES, known);
    }
}
