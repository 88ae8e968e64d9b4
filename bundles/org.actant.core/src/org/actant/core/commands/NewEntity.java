package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Definiteness;
import org.actant.model.Dossier;
import org.actant.model.Entity;
import org.actant.model.MentionForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a new actor, place, item or time expression and ties words to it. */
public final class NewEntity implements ModelCommand {

    private final Dossier dossier;
    private final EClass kind;
    private final String type;
    private final String name;
    private final @Nullable Selection words;
    private final MentionForm form;
    private @Nullable Entity entity;

    /**
     * @param kind  concrete subclass of Entity
     * @param type  key of its type in the ontology
     * @param name  name under which the dossier lists it
     * @param words words that mention it, or null
     * @param form  grammatical form of that mention
     */
    public NewEntity(Dossier dossier, EClass kind, String type, String name, @Nullable Selection words,
            MentionForm form) {
        this.dossier = dossier;
        this.kind = kind;
        this.type = type;
        this.name = name.strip().replaceAll("\\s+", " ");
        this.words = words;
        this.form = form;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.newEntity, Labels.shortened(name, type));
    }

    @Override
    public void run(Edit edit) {
        Entity made = (Entity) ActantFactory.eINSTANCE.create(kind);
        made.setType(type);
        made.setName(name);
        if (kind != Literals.TIME_EXPRESSION) {
            made.setDefiniteness(Definiteness.DEFINITE);
        }
        edit.add(dossier, Literals.DOSSIER__ENTITIES, made);
        Selection mentioned = words;
        if (mentioned != null) {
            LinkMention.add(edit, mentioned, made, form);
        }
        entity = made;
    }

    /** The entity that was made; null before the command has run. */
    public @Nullable Entity entity() {
        return entity;
    }
}
