package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.operations.ElementList;
import org.actant.core.session.DossierSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the elements of one kind. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListVerb implements Callable<Integer> {

    private final Ontologies ontologies;
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "KIND")
    private ElementList.Kind kind = ElementList.Kind.ARTICLES;

    @Option(names = "--json")
    private boolean json;

    ListVerb(Ontologies ontologies, Console console) {
        this.ontologies = ontologies;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = SavedDossier.toRead(folder, console);
        OntologyIndex ontology = ontologies.of(session);
        List<Map<String, String>> rows = ElementList.of(session, kind, ontology).rows();
        if (json) {
            new JsonPrinter(console.out()).print(rows);
        } else {
            new TablePrinter(console.out()).print(rows);
        }
        return ExitCode.OK;
    }
}
