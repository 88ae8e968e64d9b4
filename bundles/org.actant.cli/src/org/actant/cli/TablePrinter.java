package org.actant.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints rows as columns of text; the last column is not padded. */
final class TablePrinter {

    private final PrintStream out;

    TablePrinter(PrintStream out) {
        this.out = out;
    }

    void print(List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(rows.get(0).keySet());
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            String column = columns.get(i);
            widths[i] = rows.stream().mapToInt(row -> row.getOrDefault(column, "").length()).max().orElse(0);
            widths[i] = Math.max(widths[i], column.length());
        }
        printRow(columns, widths);
        for (Map<String, String> row : rows) {
            printRow(columns.stream().map(column -> row.getOrDefault(column, "")).toList(), widths);
        }
    }

    private void printRow(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i));
            if (i < cells.size() - 1) {
                line.append(" ".repeat(widths[i] - cells.get(i).length() + 2));
            }
        }
        out.println(line.toString().stripTrailing());
    }
}
