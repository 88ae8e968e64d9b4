package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.actant.core.commands.AddPart;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.ui.Analyst;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class AnalystTest {

    @TempDir
    Path temp;

    @Test
    void theChosenNameStandsInTheProvenanceAndTheLoginWhereNoneIsChosen() throws Exception {
        IEclipsePreferences chosen = DefaultScope.INSTANCE.getNode("org.actant.ui.views.tests.chosen");
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode("org.actant.ui.views.tests.defaults");
        Case dossier = new Case(temp.resolve("d"));
        Analyst analyst = new Analyst(chosen, defaults);
        analyst.signs(dossier.dossiers);
        String login = defaults.get(Analyst.NAME, "");
        assertEquals(login, agentOfWhatIsMade(dossier));

        chosen.put(Analyst.NAME, " Ida Holm ");
        assertEquals("Ida Holm", agentOfWhatIsMade(dossier));

        chosen.remove(Analyst.NAME);
        assertEquals(login, agentOfWhatIsMade(dossier));
    }

    private static String agentOfWhatIsMade(Case dossier) {
        Actor actor = ActantFactory.eINSTANCE.createActor();
        dossier.session.execute(new AddPart(dossier.session.dossier(), Literals.DOSSIER__ENTITIES, actor));
        return actor.getProvenance().agent();
    }
}
