package org.actant.ui.views.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The dossiers that were opened last, newest first. */
public final class RecentDossiers {

    private static final String KEY = "recentDossiers";
    private static final String NODE = "org.actant.ui.views";
    private static final int MOST = 10;

    private final IEclipsePreferences preferences;

    public RecentDossiers(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** Those of the workbench. */
    public static RecentDossiers preferences() {
        return new RecentDossiers(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** Their folders, newest first. */
    public List<Path> folders() {
        return preferences.get(KEY, "").lines().map(Path::of).toList();
    }

    /** Puts a folder to the front. */
    public void add(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        Path added = folder.toAbsolutePath().normalize();
        folders.remove(added);
        folders.add(0, added);
        preferences.put(KEY, String.join("\n",
                folders.subList(0, Math.min(MOST, folders.size())).stream().map(Path::toString).toList()));
    }
}
