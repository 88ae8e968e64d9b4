package org.actant.core.tests.journal;

import java.nio.file.Path;
import org.actant.core.commands.NewSource;
import org.actant.core.session.DossierSession;
import org.actant.model.SourceKind;

/** A program that makes one source after the other, says after each how many, and never ends. */
public final class WorkThatIsKilled {

    private WorkThatIsKilled() {
    }

    public static void main(String[] arguments) throws Exception {
        DossierSession session = DossierSession.resume(Path.of(arguments[0]));
        for (int i = 1;; i++) {
            session.execute(new NewSource(session.dossier(), "Source " + i, SourceKind.MEDIA, null));
            System.out.println(i);
        }
    }
}
