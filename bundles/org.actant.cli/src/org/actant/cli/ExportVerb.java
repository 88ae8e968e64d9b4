package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.actant.core.formats.DossierPart;
import org.actant.core.operations.DossierParts;
import org.actant.core.operations.ExportDossier;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dossier in a format. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

    private final ExportDossier exporting;
    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "ID")
    private String format = "";

    @Option(names = "--to", required = true, paramLabel = "PATH")
    private Path target = Path.of("");

    @Option(names = "--article", paramLabel = "NAME")
    private List<String> articles = List.of();

    ExportVerb(ExportDossier exporting, Console console) {
        this.exporting = exporting;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = SavedDossier.toRead(folder, console);
        DossierPart part = articles.isEmpty() ? DossierParts.whole(session) : DossierParts.copy(session, articles);
        ExportDossier.Result result = exporting.run(new ExportDossier.Input(part, format, target),
                new NullProgressMonitor());
        result.notes().forEach(console.err()::println);
        console.err().println(Messages.bind(Messages.exported, session.layout().folder(), target));
        return ExitCode.OK;
    }
}
