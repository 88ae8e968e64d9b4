package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenSpansTest {

    @TempDir
    private Path folder;

    @Test
    void theMentionsAtTheCaretAreSpoken() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            screen.text().setCaretOffset(sample.text.indexOf("Ministerium") + 2);
            assertEquals("ihr Ministerium \u00b7 Organisation", spoken(screen));
            screen.text().setCaretOffset(sample.text.indexOf("ihr Ministerium"));
            assertEquals("Ministerin M\u00e1ria K\u0151v\u00e1ri \u00b7 Person; ihr Ministerium \u00b7 Organisation",
                    spoken(screen));
            screen.text().setCaretOffset(sample.text.indexOf("wies"));
            assertEquals("", spoken(screen));
        }
    }

    @Test
    void lettersHaveTheirMentionAsAnAttribute() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(screen.text());
            event.offset = sample.text.indexOf("Genf");
            event.attributes = new String[]{"weight", "400"};
            screen.viewer.spoken().getTextAttributes(event);
            assertArrayEquals(new String[]{"weight", "400", "annotation", "Genf \u00b7 City"}, event.attributes);
            AccessibleTextAttributeEvent plain = new AccessibleTextAttributeEvent(screen.text());
            plain.offset = sample.text.indexOf("wies");
            screen.viewer.spoken().getTextAttributes(plain);
            assertNull(plain.attributes);
        }
    }

    private static String spoken(Screen screen) {
        AccessibleEvent event = new AccessibleEvent(screen.text());
        screen.viewer.spoken().getDescription(event);
        return event.result;
    }
}
