package org.actant.core.validation.rules;

import java.nio.file.Path;
import org.actant.core.ontology.OntologyCheck;
import org.actant.core.ontology.OntologyFinding;
import org.actant.core.store.OntologyFileException;
import org.actant.core.store.OwnOntologies;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.osgi.service.component.annotations.Component;

/** The ontologies that a dossier brings along can be read, and what applies with them does not contradict itself. */
@Component
public final class OntologyRule implements Rule {

    @Override
    public String id() {
        return "ontology";
    }

    @Override
    public void check(Element element, Check check) {
        if (!(element instanceof Dossier)) {
            return;
        }
        OwnOntologies own = check.session().ontologies();
        for (OntologyFileException broken : own.broken()) {
            check.report(Path.of(broken.file()), Severity.ERROR, String.valueOf(broken.getMessage()));
        }
        if (!own.all().isEmpty()) {
            for (OntologyFinding finding : new OntologyCheck(check.ontology().ontology()).findings()) {
                check.report(file(finding, own), Severity.WARNING, finding.where() + ": " + finding.what());
            }
        }
    }

    /** The file with the entry that a finding is about: the last that has it, as its entry counts. */
    private static Path file(OntologyFinding finding, OwnOntologies own) {
        Ontology last = own.all().get(own.all().size() - 1);
        return own.file(own.all().stream().filter(finding::isIn)
                .reduce((first, second) -> second).orElse(last));
    }
}
