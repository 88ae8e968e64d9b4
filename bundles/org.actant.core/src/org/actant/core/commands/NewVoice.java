package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Dossier;

/**
 * Makes a speaker a source of the dossier; does nothing if it is one.
 *
 * @param dossier where
 * @param speaker who
 */
public record NewVoice(Dossier dossier, Speaker speaker) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.newSource, Labels.shortened(speaker.name(), null));
    }

    @Override
    public void run(Edit edit) {
        speaker.source(edit, dossier);
    }
}
