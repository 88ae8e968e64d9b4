package org.actant.core.ontology.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Says in which modes events of a type happen. Events keep the mode that they have, also one that is gone; where a mode
 * gets another key, its events get it too.
 *
 * @param own     the ontology
 * @param type    the event type
 * @param modes   all of them, in their order; they are copied
 * @param renamed new keys by old ones
 */
public record ChangeModes(OwnCopy own, TypeRef type, List<EventMode> modes, Map<String, String> renamed)
        implements
            ModelCommand {

    public ChangeModes {
        modes = List.copyOf(modes);
        renamed = Map.copyOf(renamed);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.changeModes, type.key());
    }

    /** @throws IllegalArgumentException if a key is empty or stands twice; the message is meant for the user */
    @Override
    public void run(Edit edit) {
        requireKeys();
        EventType event = (EventType) type.require(own, edit);
        List<EventMode> known = List.copyOf(event.getModes());
        if (EcoreUtil.equals(known, modes)) {
            return;
        }
        known.forEach(mode -> edit.remove(event, Literals.EVENT_TYPE__MODES, mode));
        modes.forEach(mode -> edit.add(event, Literals.EVENT_TYPE__MODES, EcoreUtil.copy(mode)));
        for (Event each : own.dossier().getEvents()) {
            String key = each.getMode() == null || !type.key().equals(each.getType())
                    ? null
                    : renamed.get(each.getMode());
            if (key != null) {
                edit.set(each, Literals.EVENT__MODE, key);
            }
        }
    }

    private void requireKeys() {
        Set<String> keys = new HashSet<>();
        for (EventMode mode : modes) {
            if (mode.getKey() == null || mode.getKey().isBlank()) {
                throw new IllegalArgumentException(Messages.emptyKey);
            }
            if (!keys.add(mode.getKey())) {
                throw new IllegalArgumentException(Messages.bind(Messages.modeTwice, mode.getKey()));
            }
        }
    }
}
