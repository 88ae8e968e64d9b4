package org.actant.ui.stories.told;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wizards are used with the keyboard alone. */
public abstract class WizardStories extends Stories {

    protected WizardStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    void aDossierIsMade() throws IOException {
        Path dossier = material().folder().resolve("neu");
        workbench().press("M1+M2+N");
        Dialog making = workbench().dialog("New Dossier");
        making.write("Name:", "Neues");
        making.write("Folder:", dossier.toString());
        making.finish();
        workbench().navigator().awaitCount("Articles", 0);
        assertTrue(Files.exists(dossier.resolve("dossier.actant")));
    }

    @Test
    void anArticleIsImported() throws IOException {
        openFresh();
        Path text = material().text("nachtrag", "Krause ist abgereist.\n");
        workbench().navigator().awaitCount("Articles", 2);
        workbench().choose("File", "Import\u2026");
        Dialog reading = workbench().dialog("Import");
        reading.write("Files:", text.toString());
        reading.finish();
        workbench().navigator().awaitCount("Articles", 3);
    }

    @Test
    @Tag(ESSENTIAL)
    void aDossierIsExportedAndWhatTheFormatCannotCarryIsTold() throws IOException {
        openFresh();
        Path target = material().folder().resolve("export");
        workbench().choose("File", "Export\u2026");
        Dialog writing = workbench().dialog("Export");
        writing.pick("Format:", "Actant JSON");
        writing.write("Target:", target.toString());
        writing.finish();
        workbench().dialog("Exported").finish();
        assertTrue(Files.readString(target.resolve("besuch.json")).contains("besuch"), target::toString);
    }
}
