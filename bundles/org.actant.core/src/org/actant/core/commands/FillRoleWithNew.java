package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a new entity from words and puts it into a role of an event, with these words as evidence. */
public final class FillRoleWithNew implements ModelCommand {

    private final Event event;
    private final String role;
    private final String name;
    private final NewEntity newEntity;

    /**
     * @param event the event
     * @param role  key of the role
     * @param words the words
     * @param kind  concrete subclass of Entity
     * @param type  key of its type in the ontology
     * @param name  name under which the dossier lists it
     */
    public FillRoleWithNew(Dossier dossier, Event event, String role, Selection words, EClass kind, String type,
            String name) {
        this.event = event;
        this.role = role;
        this.name = name;
        newEntity = new NewEntity(dossier, kind, type, name, words, MentionForm.NAM);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.shortened(name, null));
    }

    @Override
    public void run(Edit edit) {
        newEntity.run(edit);
        Entity filler = newEntity.entity();
        if (filler == null) {
            throw new IllegalStateException("A new entity was not made.");
        }
        Mention evidence = edit.references().to(filler, Literals.MENTION__OF, Mention.class).get(0);
        new FillRole(event, role, filler, evidence).run(edit);
    }

    /** The entity that was made; null before the command has run. */
    public @Nullable Entity entity() {
        return newEntity.entity();
    }
}
