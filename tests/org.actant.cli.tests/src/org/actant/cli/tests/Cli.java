package org.actant.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.actant.cli.CommandLineApplication;
import org.actant.cli.Console;

/**
 * One run of the command line.
 *
 * @param exit exit code
 * @param out  what went to standard output
 * @param err  what went to standard error
 */
record Cli(int exit, String out, String err) {

    static Cli run(Object... arguments) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exit = CommandLineApplication.run(words, new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Cli(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
