package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Dossier;
import org.actant.model.Source;
import org.actant.model.SourceKind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a new source.
 *
 * @param dossier where
 * @param name    its name
 * @param kind    what kind of voice it is
 * @param actor   who speaks, or null if that is not in the dossier
 */
public record NewSource(Dossier dossier, String name, SourceKind kind, @Nullable Actor actor) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.newSource, Labels.shortened(name, null));
    }

    @Override
    public void run(Edit edit) {
        add(edit, dossier, name, kind, actor);
    }

    static Source add(Edit edit, Dossier dossier, String name, SourceKind kind, @Nullable Actor actor) {
        Source made = ActantFactory.eINSTANCE.createSource();
        made.setName(name);
        made.setKind(kind);
        made.setActor(actor);
        edit.add(dossier, Literals.DOSSIER__SOURCES, made);
        return made;
    }
}
