package org.actant.ui.views.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers how tables were arranged, one layout for each kind of table. */
public final class TableLayouts {

    private static final String NODE = "org.actant.ui.views";
    private static final String KEY = "table.";

    private final UnaryOperator<String> read;
    private final BiConsumer<String, String> write;

    /**
     * @param read  gives the text that was kept under a key; empty if there is none
     * @param write keeps a text under a key
     */
    public TableLayouts(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.read = read;
        this.write = write;
    }

    /** Those of the workbench. */
    public static TableLayouts preferences() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
        return new TableLayouts(key -> preferences.get(key, ""), preferences::put);
    }

    /** The layout of a table. */
    TableLayout of(TableKind kind, List<TableColumn> columns) {
        return TableLayout.parse(read.apply(key(kind)), columns);
    }

    /** Remembers a layout. */
    void keep(TableKind kind, TableLayout layout) {
        write.accept(key(kind), layout.line());
    }

    private static String key(TableKind kind) {
        return KEY + kind.name().toLowerCase(Locale.ROOT);
    }
}
