package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds a role to an event type.
 *
 * @param own  the ontology
 * @param type key of the event type
 * @param role the role with its key, which the type must not have yet; it is copied
 */
public record AddRole(OwnCopy own, String type, RoleDefinition role) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addRole, role.getKey(), type);
    }

    @Override
    public void run(Edit edit) {
        RoleRef added = new RoleRef(type, String.valueOf(role.getKey()));
        EventType event = (EventType) added.event().require(own, edit);
        if (role.getKey() == null || role.getKey().isBlank()) {
            throw new IllegalArgumentException(Messages.emptyKey);
        }
        if (added.in(event).isPresent()) {
            throw new IllegalArgumentException(Messages.bind(Messages.keyTaken, role.getKey()));
        }
        edit.add(event, Literals.EVENT_TYPE__ROLES, EcoreUtil.copy(role));
        new RoleCatalogue(own, edit).list(role.getKey(), role.getName());
    }
}
