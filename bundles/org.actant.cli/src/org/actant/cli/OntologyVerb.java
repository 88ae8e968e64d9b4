package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.ReplaceOntology;
import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what applies to a dossier as an ontology of its own, or puts one from a file in its place. */
@Command(name = "ontology", mixinStandardHelpOptions = true)
final class OntologyVerb implements Callable<Integer> {

    private final Ontologies ontologies;
    private final OntologyFormat format;
    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Way way = new Way();

    /** To a file or from one. */
    static final class Way {

        @Option(names = "--export", paramLabel = "FILE", required = true)
        private @Nullable Path target;

        @Option(names = "--import", paramLabel = "FILE", required = true)
        private @Nullable Path source;
    }

    OntologyVerb(Ontologies ontologies, OntologyFormat format, Console console) {
        this.ontologies = ontologies;
        this.format = format;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target = way.target;
        Path source = way.source;
        if (target != null) {
            DossierSession session = SavedDossier.toRead(folder, console);
            format.write(ontologies.of(session).ontology(), target);
            console.err().println(Messages.bind(Messages.ontologyExported, session.layout().folder(), target));
        }
        if (source != null) {
            DossierSession session = SavedDossier.toChange(folder);
            session.execute(new ReplaceOntology(new OwnCopy(session, ontologies), format.read(source)));
            session.save();
            console.err().println(Messages.bind(Messages.ontologyImported, source, session.layout().folder()));
        }
        return ExitCode.OK;
    }
}
