package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Source;
import org.eclipse.emf.ecore.EReference;

/**
 * Adds whoever says something to the end of a list of sources, such as the chain of a claim; who is no source of the
 * dossier yet becomes one. Does nothing if the list has the source.
 *
 * @param dossier where a new source is made
 * @param owner   the claim or source whose list it is
 * @param list    the list
 * @param speaker who is added
 */
public record AddSource(Dossier dossier, Element owner, EReference list, Speaker speaker) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addTo, Labels.of(owner));
    }

    @Override
    public void run(Edit edit) {
        Source source = speaker.source(edit, dossier);
        if (source != owner && !((List<?>) owner.eGet(list)).contains(source)) {
            edit.add(owner, list, source);
        }
    }
}
