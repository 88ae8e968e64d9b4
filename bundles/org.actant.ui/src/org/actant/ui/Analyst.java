package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.actant.core.session.OpenDossiers;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;

/** Who annotates: the name that stands in the provenance of what is made. It is a preference of the workspace. */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class Analyst {

    /** The bundle that has the preference. */
    public static final String QUALIFIER = "org.actant.ui";
    /** The key of the name. */
    public static final String NAME = "analyst";

    private final IEclipsePreferences chosen;
    private final IEclipsePreferences defaults;

    public Analyst() {
        this(InstanceScope.INSTANCE.getNode(QUALIFIER), DefaultScope.INSTANCE.getNode(QUALIFIER));
    }

    /**
     * @param chosen   where a name that was chosen stands
     * @param defaults where the name stands that holds otherwise
     */
    public Analyst(IEclipsePreferences chosen, IEclipsePreferences defaults) {
        this.chosen = chosen;
        this.defaults = defaults;
        defaults.put(NAME, System.getenv().getOrDefault("ACTANT_USER", System.getProperty("user.name", "")));
    }

    /** The name: the chosen one, else the variable ACTANT_USER, else who is logged in. */
    public String name() {
        String name = chosen.get(NAME, "");
        return name.isBlank() ? defaults.get(NAME, "") : name.strip();
    }

    /** From now on, what is made in the workbench bears the name. */
    public static void sign(IWorkbench workbench) {
        new Analyst().signs(workbench.getService(OpenDossiers.class));
    }

    /** Gives the name to the dossiers, now and whenever another one is chosen. */
    public void signs(OpenDossiers dossiers) {
        dossiers.setAgent(name());
        chosen.addPreferenceChangeListener(event -> {
            if (NAME.equals(event.getKey())) {
                dossiers.setAgent(name());
            }
        });
    }
}
