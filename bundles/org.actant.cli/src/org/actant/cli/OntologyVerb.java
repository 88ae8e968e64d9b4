package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.ReplaceOntology;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.session.DossierSession;
import org.actant.model.Ontology;
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
            OwnCopy own = new OwnCopy(session, ontologies);
            Ontology other = format.read(source);
            List<TypeRef> lost = own.lostWith(other);
            session.execute(new ReplaceOntology(own, other));
            session.save();
            console.err().println(Messages.bind(Messages.ontologyImported, source, session.layout().folder()));
            if (!lost.isEmpty()) {
                console.err().println(Messages.bind(Messages.ontologyLoses,
                        lost.stream().map(TypeRef::key).collect(Collectors.joining(", "))));
            }
        }
        return ExitCode.OK;
    }
}
