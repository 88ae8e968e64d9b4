package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptedReadingTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheAnalystReadsStandsBesideWordsInDoubtAndTheTextStays() throws IOException {
        Sample gold = Sample.gold(folder);
        SpanStyles styles = new SpanStyles(BasicTypes.catalogue());
        List<Anchored> doubtful = gold.spans().stream().filter(span -> span.getReading() != null).toList();
        assertFalse(doubtful.isEmpty());
        for (Anchored span : doubtful) {
            assertTrue(styles.of(span).label().endsWith("[" + span.getReading() + "]"), styles.of(span).label());
        }
        try (Screen screen = new Screen(gold, 800)) {
            assertEquals(gold.text, screen.text().getText());
        }
    }
}
