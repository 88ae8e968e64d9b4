package org.actant.cli;

import org.actant.query.QueryException;

/**
 * A wrong query with a mark under the place that is wrong, and what is wrong with it.
 *
 * @param query the query
 * @param error what is wrong
 */
record QueryMark(String query, QueryException error) {

    private static final int LONGEST_LINE = 200;

    /** Three lines: the line of the query, the mark, the message with the column, which counts from one. */
    String text() {
        int lineBegin = query.lastIndexOf('\n', error.begin() - 1) + 1;
        int lineEnd = query.indexOf('\n', error.begin());
        String line = query.substring(lineBegin, lineEnd < 0 ? query.length() : lineEnd);
        int column = error.begin() - lineBegin;
        String message = Messages.bind(Messages.atColumn, column + 1, error.getMessage());
        if (line.length() > LONGEST_LINE) {
            return message;
        }
        int length = Math.max(1, Math.min(error.end(), lineBegin + line.length()) - error.begin());
        String indent = line.substring(0, column).replaceAll("[^\t]", " ");
        return line + "\n" + indent + "^".repeat(length) + "\n" + message;
    }
}
