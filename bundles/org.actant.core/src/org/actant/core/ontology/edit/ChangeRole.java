package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Changes a role of an event type. If its key changes, so does the role of those who fill it in the dossier, and events
 * that mark it as not filled completely mark it by its new key.
 *
 * @param own    the ontology
 * @param role   the role
 * @param wanted what it is to be; it is copied
 */
public record ChangeRole(OwnCopy own, RoleRef role, RoleDefinition wanted) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.changeRole, role.key(), role.type());
    }

    @Override
    public void run(Edit edit) {
        RoleDefinition known = role.require(own, edit);
        String key = wanted.getKey();
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException(Messages.emptyKey);
        }
        if (EcoreUtil.equals(known, wanted)) {
            return;
        }
        EventType event = (EventType) known.eContainer();
        boolean renamed = !role.key().equals(key);
        if (renamed && new RoleRef(role.type(), key).in(event).isPresent()) {
            throw new IllegalArgumentException(Messages.bind(Messages.keyTaken, key));
        }
        List<Participation> uses = renamed ? role.uses(own.dossier()) : List.of();
        List<Event> events = renamed ? role.events(own.dossier()) : List.of();
        int index = event.getRoles().indexOf(known);
        edit.remove(event, Literals.EVENT_TYPE__ROLES, known);
        edit.add(event, Literals.EVENT_TYPE__ROLES, index, EcoreUtil.copy(wanted));
        new RoleCatalogue(own, edit).list(key, wanted.getName());
        uses.forEach(use -> edit.set(use, Literals.PARTICIPATION__ROLE, key));
        events.forEach(each -> open(each, key, edit));
    }

    private void open(Event event, String key, Edit edit) {
        for (int i = 0; i < event.getOpenRoles().size(); i++) {
            if (role.key().equals(event.getOpenRoles().get(i))) {
                edit.add(event, Literals.EVENT__OPEN_ROLES, i, key);
                edit.remove(event, Literals.EVENT__OPEN_ROLES, role.key());
            }
        }
    }
}
