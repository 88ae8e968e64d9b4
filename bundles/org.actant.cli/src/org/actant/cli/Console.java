package org.actant.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what a program may read
 * @param err everything else
 */
public record Console(PrintStream out, PrintStream err) {
}
