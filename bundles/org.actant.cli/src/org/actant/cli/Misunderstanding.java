package org.actant.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command that was not understood. */
final class Misunderstanding {

    private final ParameterException problem;

    Misunderstanding(ParameterException problem) {
        this.problem = problem;
    }

    /** Says what was not understood, and how the command is called; returns the exit code. */
    int tell() {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence());
        command.usage(err);
        return ExitCode.USAGE;
    }

    private String sentence() {
        return switch (problem) {
            case MissingParameterException missing ->
                Messages.bind(Messages.missing,
                        String.join(", ", missing.getMissing().stream().map(this::name).toList()));
            case UnmatchedArgumentException unmatched ->
                Messages.bind(Messages.unknownWord, String.join(" ", unmatched.getUnmatched()));
            default -> problem.getArgSpec() == null
                    ? String.valueOf(problem.getMessage())
                    : Messages.bind(Messages.unfitValue, problem.getValue(), name(problem.getArgSpec()));
        };
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
