package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.actant.core.operations.DossierStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what a dossier has. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--json")
    private boolean json;

    StatsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Integer> counts = DossierStatistics.of(SavedDossier.toRead(folder, console)).counts();
        if (json) {
            new JsonPrinter(console.out()).print(counts);
        } else {
            counts.forEach((name, count) -> console.out().printf("%-22s%d%n", name, count));
        }
        return ExitCode.OK;
    }
}
