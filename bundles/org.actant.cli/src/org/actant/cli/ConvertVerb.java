package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.actant.core.operations.ConvertDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a file from one format into another. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertVerb implements Callable<Integer> {

    private final ConvertDocument converting;
    private final Console console;

    @Parameters(index = "0", paramLabel = "IN")
    private Path in = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "ID")
    private String from = "";

    @Parameters(index = "1", paramLabel = "OUT")
    private Path out = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "ID")
    private String to = "";

    ConvertVerb(ConvertDocument converting, Console console) {
        this.converting = converting;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        converting.run(new ConvertDocument.Input(in, from, out, to), new NullProgressMonitor()).notes()
                .forEach(console.err()::println);
        console.err().println(Messages.bind(Messages.converted, in, out));
        return ExitCode.OK;
    }
}
