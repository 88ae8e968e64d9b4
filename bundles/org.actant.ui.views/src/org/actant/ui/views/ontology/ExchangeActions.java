package org.actant.ui.views.ontology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.ReplaceOntology;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.Ontology;
import org.actant.model.Term;

/** Takes an ontology from a file and gives it to one. */
public final class ExchangeActions {

    private final TypeActions actions;
    private final Questions questions;

    ExchangeActions(TypeActions actions, Questions questions) {
        this.actions = actions;
        this.questions = questions;
    }

    /** Puts an ontology from a file in the place of the dossier's; says before which types would be unknown then. */
    public void importFrom(OntologyFormat format) {
        Path file = questions.fileToRead();
        if (file == null) {
            return;
        }
        try {
            Ontology read = format.read(file);
            if (questions.goOn(Messages.importTitle,
                    Messages.bind(Messages.importReplaces, read.getKey(), lost(actions.own().lostWith(read))))) {
                actions.run(new ReplaceOntology(actions.own(), read));
            }
        } catch (IOException e) {
            questions.failed(String.valueOf(e.getMessage()), e);
        }
    }

    private String lost(List<TypeRef> types) {
        return types.isEmpty()
                ? Messages.importKnowsAll
                : Messages.bind(Messages.importLoses, types.size(), Uses.listed(types.stream()
                        .map(type -> name(type) + " (" + type.uses(actions.session().dossier()).size() + ")")
                        .toList()));
    }

    /** The name that a type has now. */
    private String name(TypeRef type) {
        Term known = actions.term(type);
        return known == null ? type.key() : actions.labels().of(known);
    }

    /** Writes the ontology of the dossier to a file. */
    public void exportTo(OntologyFormat format) {
        Path file = questions.fileToWrite(String.valueOf(actions.own().applied().getKey()));
        if (file == null) {
            return;
        }
        try {
            format.write(actions.own().applied(), file);
        } catch (IOException e) {
            questions.failed(String.valueOf(e.getMessage()), e);
        }
    }
}
