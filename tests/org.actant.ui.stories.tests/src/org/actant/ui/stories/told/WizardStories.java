package org.actant.ui.stories.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Test;

/** Wizards are used with the keyboard alone. */
public abstract class WizardStories extends Stories {

    protected WizardStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    void aDossierIsMadeFilledAndExported() throws IOException {
        Path dossier = material().folder().resolve("neu");
        workbench().press("M1+M2+N");
        Dialog making = workbench().dialog("New Dossier");
        making.write("Name:", "Neues");
        making.write("Folder:", dossier.toString());
        making.finish();
        workbench().navigator().awaitCount("Articles", 0);
        assertTrue(Files.exists(dossier.resolve("dossier.actant")));

        Path text = material().text("brief", Material.SECOND_TEXT);
        workbench().press("M1+I");
        Dialog bringing = workbench().dialog("Import");
        bringing.press("Add\u2026");
        bringing.chooseFile(text);
        bringing.awaitRow("brief.txt");
        bringing.finish();
        workbench().navigator().awaitRow("Articles", "brief");
        workbench().navigator().awaitCount("Articles", 1);

        Path target = material().folder().resolve("brief.json");
        workbench().choose("File", "Export\u2026");
        Dialog writing = workbench().dialog("Export");
        writing.pick("Format:", "Actant JSON");
        writing.write("Target:", target.toString());
        writing.finish();
        assertTrue(Files.readString(target).contains("\"brief\""), target::toString);
        assertEquals(Material.SECOND_TEXT, Files.readString(dossier.resolve("articles/brief.txt")));
    }
}
