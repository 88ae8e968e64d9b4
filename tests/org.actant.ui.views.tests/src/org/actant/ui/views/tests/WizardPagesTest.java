package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.formats.ReadOptions;
import org.actant.ui.views.wizards.ExportPage;
import org.actant.ui.views.wizards.ImportPage;
import org.actant.ui.views.wizards.NewDossierPage;
import org.actant.ui.views.wizards.TextOpening;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WizardPagesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDossierNeedsANameAndAFreeFolder() throws IOException {
        try (Screen screen = new Screen()) {
            NewDossierPage page = create(screen, new NewDossierPage(folder));
            assertFalse(page.isPageComplete());
            page.fields()[0].setText("North: pier");
            assertEquals(folder.resolve("North-pier"), page.folder());
            assertTrue(page.isPageComplete());
            Files.writeString(folder.resolve("taken"), "x");
            page.fields()[1].setText(folder.toString());
            assertFalse(page.isPageComplete());
            assertNotNull(page.getErrorMessage());
        }
    }

    @Test
    void anImportNeedsFilesOfAFormat() {
        try (Screen screen = new Screen()) {
            ImportPage page = create(screen, new ImportPage(new FormatRegistry(List.of(), List.of())));
            assertFalse(page.isPageComplete());
            page.add(List.of(folder.resolve("a.unknown")));
            assertFalse(page.isPageComplete());
            assertNotNull(page.getErrorMessage());
        }
    }

    @Test
    void aFileThatIsTypedIsImportedWithThoseOfTheList() throws IOException {
        Path listed = Files.writeString(folder.resolve("a.txt"), "x");
        Path typed = Files.writeString(folder.resolve("b.txt"), "x");
        try (Screen screen = new Screen()) {
            ImportPage page = create(screen, new ImportPage(new FormatRegistry(List.of(new Texts()), List.of())));
            page.setPath(folder.resolve("nowhere.txt").toString());
            assertFalse(page.isPageComplete());
            assertTrue(String.valueOf(page.getErrorMessage()).contains("nowhere.txt"));
            page.setPath(typed.toString());
            assertTrue(page.isPageComplete());
            page.add(List.of(listed));
            assertEquals(List.of(listed, typed), page.input().files());
            page.add(List.of(typed));
            assertEquals(List.of(listed, typed), page.input().files());
        }
    }

    /** A format whose files end in txt. */
    private static final class Texts implements DocumentReader {

        @Override
        public Format format() {
            return new Format("text", "Text", List.of("txt"));
        }

        @Override
        public DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void anExportNeedsAFormat() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            ExportPage page = create(screen,
                    new ExportPage(made.session, new FormatRegistry(List.of(), List.of())));
            page.setTarget(folder.resolve("out").toString());
            assertEquals(List.of("pier"), page.chosen());
            assertFalse(page.isPageComplete());
        }
    }

    @Test
    void aTextGetsItsDossierBesideIt() {
        assertEquals(folder.toAbsolutePath().resolve("pier.2-dossier"),
                TextOpening.folder(folder.resolve("pier.2.txt")));
    }

    private static <P extends WizardPage> P create(Screen screen, P page) {
        Wizard wizard = new Wizard() {

            @Override
            public boolean performFinish() {
                return true;
            }
        };
        wizard.addPage(page);
        page.createControl(screen.shell);
        return page;
    }
}
