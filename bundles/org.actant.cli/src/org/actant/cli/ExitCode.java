package org.actant.cli;

/** What the exit code of a command means. */
final class ExitCode {

    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int FAILURE = 3;

    private ExitCode() {
    }
}
