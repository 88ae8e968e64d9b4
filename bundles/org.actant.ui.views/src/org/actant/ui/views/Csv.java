package org.actant.ui.views;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180): lines end with CR LF, cells with commas, quotes or line ends are quoted. */
public final class Csv {

    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    public void line(List<String> cells) {
        text.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", LINE_END)));
    }

    /** All lines. */
    public String text() {
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
