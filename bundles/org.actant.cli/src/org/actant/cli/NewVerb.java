package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty dossier. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "N")
    private @Nullable String name;

    NewVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String named = name;
        DossierSession session = DossierSession.create(folder,
                named == null ? folder.toAbsolutePath().normalize().getFileName().toString() : named);
        session.save();
        console.err().println(Messages.bind(Messages.created, session.layout().folder()));
        return ExitCode.OK;
    }
}
