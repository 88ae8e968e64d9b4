package org.actant.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.actant.core.commands.AddPart;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDossiersTest {

    @TempDir
    Path temp;

    @Test
    void whoWorksOnOneDossierWorksOnAllThatAreOpenAndThoseOpenedLater() throws Exception {
        SampleDossier.saved(temp.resolve("one"));
        SampleDossier.saved(temp.resolve("two"));
        OpenDossiers dossiers = new OpenDossiers();
        DossierSession one = dossiers.open(temp.resolve("one"));

        dossiers.setAgent("Ida Holm");

        assertEquals("Ida Holm", agentOfWhatIsMade(one));
        assertEquals("Ida Holm", agentOfWhatIsMade(dossiers.open(temp.resolve("two"))));
    }

    private static String agentOfWhatIsMade(DossierSession session) {
        Actor actor = ActantFactory.eINSTANCE.createActor();
        session.execute(new AddPart(session.dossier(), Literals.DOSSIER__ENTITIES, actor));
        return actor.getProvenance().agent();
    }
}
