package org.actant.ui.stories.told;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each story has a folder of its own, and leaves the workbench empty. */
abstract class Stories {

    /** Tag of the ten stories that every robot must be able to play. */
    static final String ESSENTIAL = "essential";

    private final Workbench workbench;
    private Material material;

    /** @param workbench who plays the hands */
    Stories(Workbench workbench) {
        this.workbench = workbench;
        material = new Material(Path.of(""));
    }

    @BeforeEach
    void layOut(@TempDir Path folder) {
        material = new Material(folder);
    }

    @AfterEach
    void clearAway() {
        workbench.closeAll();
    }

    /** The workbench. */
    final Workbench workbench() {
        return workbench;
    }

    /** What the story works on. */
    final Material material() {
        return material;
    }

    /** A fresh dossier of two short articles, opened. */
    final Path openFresh() throws IOException {
        Path dossier = material.fresh();
        workbench.open(dossier);
        return dossier;
    }
}
