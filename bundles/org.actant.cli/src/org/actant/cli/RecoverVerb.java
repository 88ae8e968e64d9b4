package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings back the unsaved work of a dossier that was not closed properly, and saves it. */
@Command(name = "recover", mixinStandardHelpOptions = true)
final class RecoverVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    RecoverVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = DossierSession.resume(folder);
        Recovery recovery = session.recovery();
        if (recovery == null) {
            console.err().println(Messages.bind(Messages.nothingUnsaved, session.layout().folder()));
            session.close();
            return ExitCode.OK;
        }
        console.err().println(recovery.message());
        if (session.isDirty()) {
            session.save();
            console.err().println(Messages.bind(Messages.recoveredAndSaved, session.layout().folder()));
        }
        session.close();
        return recovery.isWarning() ? ExitCode.FAILURE : ExitCode.OK;
    }
}
