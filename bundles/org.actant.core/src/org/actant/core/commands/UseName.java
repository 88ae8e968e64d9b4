package org.actant.core.commands;

import java.util.Objects;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.actant.model.Name;

/**
 * Makes a further name of an entity the one under which the dossier lists it; the one that it had takes its place.
 *
 * @param entity the entity
 * @param name   one of its further names, with a text
 */
public record UseName(Entity entity, Name name) implements ModelCommand {

    /** @throws IllegalArgumentException if the name belongs to another entity or is empty */
    public UseName {
        if (name.eContainer() != entity || name.getText() == null || name.getText().isBlank()) {
            throw new IllegalArgumentException("A name of the entity, with a text, is expected.");
        }
    }

    @Override
    public String label() {
        return Messages.bind(Messages.set, Labels.of(entity));
    }

    @Override
    public void run(Edit edit) {
        String former = entity.getName();
        boolean listedAlready = entity.getNames().stream()
                .anyMatch(other -> other != name && Objects.equals(former, other.getText()));
        edit.set(entity, Literals.ENTITY__NAME, name.getText());
        if (former == null || former.isBlank() || listedAlready) {
            edit.remove(entity, Literals.ENTITY__NAMES, name);
        } else {
            edit.set(name, Literals.NAME__TEXT, former);
        }
    }
}
