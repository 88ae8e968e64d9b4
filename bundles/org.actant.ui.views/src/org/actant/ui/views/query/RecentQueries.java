package org.actant.ui.views.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The queries that were asked last, newest first; kept over a restart. */
public final class RecentQueries {

    private static final String NODE = "org.actant.ui.views";
    private static final String KEY = "recentQueries";
    private static final int MOST = 10;

    private final Supplier<String> read;
    private final Consumer<String> write;

    /**
     * @param read  gives the text that was kept; empty if there is none
     * @param write keeps a text
     */
    public RecentQueries(Supplier<String> read, Consumer<String> write) {
        this.read = read;
        this.write = write;
    }

    /** Those of the workbench. */
    public static RecentQueries preferences() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
        return new RecentQueries(() -> preferences.get(KEY, ""), kept -> preferences.put(KEY, kept));
    }

    /** As they were written, each in one line, newest first. */
    public List<String> queries() {
        return read.get().lines().toList();
    }

    /** Puts a query of one line to the front. */
    void add(String query) {
        List<String> all = new ArrayList<>(queries());
        all.remove(query);
        all.add(0, query);
        write.accept(String.join("\n", all.subList(0, Math.min(MOST, all.size()))));
    }
}
