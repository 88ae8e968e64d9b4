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
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {

    private final ImportDocuments importing;
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "ID")
    private @Nullable String format;

    @Option(names = "--language", paramLabel = "L")
    private @Nullable String language;

    @Option(names = "--as", paramLabel = "NAME")
    private String agent = System.getenv().getOrDefault("ACTANT_USER", "");

    ImportVerb(ImportDocuments importing, Console console) {
        this.importing = importing;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = SavedDossier.toChange(folder);
        session.setAgent(agent);
        ImportDocuments.Input input = new ImportDocuments.Input(files, format, language);
        ImportDocuments.Result result = importing.take(importing.read(input, new NullProgressMonitor()), session);
        session.save();
        console.err().println(Messages.bind(Messages.imported, result.articles(), session.layout().folder()));
        return ExitCode.OK;
    }
}
