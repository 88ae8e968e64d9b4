package org.actant.ui.views.ontology;

import java.util.List;
import java.util.Map;
import org.actant.core.ontology.edit.ChangeModes;
import org.actant.core.ontology.edit.ChangeRole;
import org.actant.core.ontology.edit.DeleteRole;
import org.actant.core.ontology.edit.ModeRef;
import org.actant.core.ontology.edit.RoleRef;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.EventMode;
import org.actant.model.RoleDefinition;

/** What can be done to the roles and modes of an event type; shows before which events have them. */
final class PartActions {

    private final TypeActions actions;
    private final Questions questions;

    PartActions(TypeActions actions, Questions questions) {
        this.actions = actions;
        this.questions = questions;
    }

    /** Changes a role; if its key changes and events have it, they follow, and the analyst is asked first. */
    void change(RoleRef role, RoleDefinition wanted) {
        String key = String.valueOf(wanted.getKey());
        if (mayRename(Messages.renameRole, role.key(), role.type(), key, role.events(dossier()))) {
            actions.run(new ChangeRole(actions.own(), role, wanted));
        }
    }

    /** Deletes a role. */
    void delete(RoleRef role) {
        if (mayDelete(Messages.deleteRole, Messages.roleDeleted, role.key(), role.type(), role.events(dossier()))) {
            actions.run(new DeleteRole(actions.own(), role));
        }
    }

    /**
     * Gives a mode another key; events that have it follow.
     *
     * @param modes all modes of the type, as they are to be
     */
    void rename(ModeRef mode, String key, List<EventMode> modes) {
        if (mayRename(Messages.renameMode, mode.key(), mode.type(), key, mode.events(dossier()))) {
            actions.run(new ChangeModes(actions.own(), type(mode), modes, Map.of(mode.key(), key)));
        }
    }

    /**
     * Deletes a mode.
     *
     * @param modes the other modes of the type
     */
    void delete(ModeRef mode, List<EventMode> modes) {
        if (mayDelete(Messages.deleteMode, Messages.modeDeleted, mode.key(), mode.type(), mode.events(dossier()))) {
            actions.run(new ChangeModes(actions.own(), type(mode), modes, Map.of()));
        }
    }

    private static TypeRef type(ModeRef mode) {
        return new TypeRef(TypeKind.EVENT, mode.type());
    }

    private Dossier dossier() {
        return actions.session().dossier();
    }

    /** A key that no event has is changed without a question, and an empty one is refused without. */
    private boolean mayRename(String message, String old, String type, String key, List<Event> events) {
        return old.equals(key) || key.isBlank() || events.isEmpty() || questions.goOn(Messages.rename,
                Messages.bind(message, new Object[]{old, type, key, Uses.of(events, "")}));
    }

    private boolean mayDelete(String title, String message, String key, String type, List<Event> events) {
        return questions.goOn(title,
                Messages.bind(message, new Object[]{key, type, Uses.of(events, Messages.unusedPart)}));
    }
}
