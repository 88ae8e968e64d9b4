package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.formats.Output;
import org.actant.core.operations.ExportDossier;
import org.actant.core.session.DossierSession;
import org.actant.ui.views.wizards.ExportPage;
import org.actant.ui.views.wizards.ExportWizard;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class ExportWizardTest {

    @TempDir
    Path folder;
    private DossierSession session;
    private final List<DossierPart> written = new ArrayList<>();

    @BeforeEach
    void openDossier() throws IOException {
        new Case(folder.resolve("d")).session.save();
        session = DossierSession.open(folder.resolve("d"));
    }

    @Test
    void theWriterGetsACopyWithTheArticlesThatWereNotLoaded() {
        assertTrue(finish(new Memory(false)));

        assertEquals(1, written.size());
        assertEquals(1, written.get(0).dossier().getArticles().size());
        assertEquals(session.dossier().getEntities().size(), written.get(0).dossier().getEntities().size());
        assertTrue(session.isLoaded("pier"));
        assertFalse(session.isDirty());
    }

    @Test
    void cancellingLeavesTheWizardOpen() {
        assertFalse(finish(new Memory(true)));
    }

    private boolean finish(DocumentWriter writer) {
        FormatRegistry formats = new FormatRegistry(List.of(), List.of(writer));
        ExportWizard wizard = new ExportWizard(session, formats, new ExportDossier(formats));
        try (Screen screen = new Screen()) {
            WizardDialog dialog = new WizardDialog(screen.shell, wizard);
            dialog.create();
            ((ExportPage) wizard.getPages()[0]).setTarget(folder.resolve("out").toString());
            boolean finished = wizard.performFinish();
            dialog.close();
            return finished;
        }
    }

    /** Keeps what is written. */
    private final class Memory implements DocumentWriter {

        private final boolean cancelled;

        Memory(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public Format format() {
            return new Format("memory", "Memory", List.of("mem"));
        }

        @Override
        public void write(DossierPart part, Output output, IProgressMonitor monitor) {
            if (cancelled) {
                throw new OperationCanceledException();
            }
            written.add(part);
        }
    }
}
