package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings documents into a dossier. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Brings documents into a dossier.")
final class ImportVerb implements Callable<Integer> {

    private final ImportDocuments importing;
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the dossier.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files to bring in.")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "ID", description = "Format of the files; by default told by their names.")
    private @Nullable String format;

    @Option(names = "--language", paramLabel = "L", description = "Language of the texts, such as de.")
    private @Nullable String language;

    @Option(names = "--as", paramLabel = "NAME", description = "Who brings them in, for the provenance; by default the variable ACTANT_USER, else who is logged in.")
    private String agent = System.getenv().getOrDefault("ACTANT_USER", "");

    ImportVerb(ImportDocuments importing, Console console) {
        this.importing = importing;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = DossierSession.open(folder);
        session.setAgent(agent);
        ImportDocuments.Input input = new ImportDocuments.Input(files, format, language);
        ImportDocuments.Result result = importing.take(importing.read(input, new NullProgressMonitor()), session);
        session.save();
        console.err().println(Messages.bind(Messages.imported, result.articles(), session.layout().folder()));
        return ExitCode.OK;
    }
}
