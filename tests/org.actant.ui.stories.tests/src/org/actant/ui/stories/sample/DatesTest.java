package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that follow from each other, in the inspector; skipped where the folder of shared material is missing. */
class DatesTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void theDateOfTheCallDatesWhatIsRelativeToIt() throws Exception {
        Path folder = Shared.sample();
        SampleFile gold = SampleFile.read(folder.resolve("gold.json"));
        Shared.onTheScreen(() -> {
            try (Desk desk = new Desk(temp.resolve("dossier"), folder.resolve("article.de.txt"))) {
                dateTheCall(new Hands(desk, gold), Stream.of("E03", "E02", "E01", "E19").map(gold::get).toList());
                return desk;
            }
        });
    }

    private static void dateTheCall(Hands hands, List<Node> events) {
        events.forEach(new EnterEvent(hands)::first);
        enterTimes(hands, events);
        Node call = events.get(0);
        Node visit = events.get(1);
        setDate(hands, call, "2025-06-20");
        assertTrue(follows(hands, visit).startsWith("2025-06-21 "), follows(hands, visit));
        assertTrue(follows(hands, events.get(2)).startsWith("2025-06-21 "), follows(hands, events.get(2)));
        assertTrue(follows(hands, events.get(3)).startsWith("from 2025-06-21 "), follows(hands, events.get(3)));

        setDate(hands, visit, "2025-07-01");
        assertTrue(follows(hands, visit).contains("not before 2025-07-01, not after 2025-06-21"),
                follows(hands, visit));
        removeDate(hands, visit);

        removeDate(hands, call);
        events.forEach(event -> assertEquals("", follows(hands, event)));
    }

    private static void enterTimes(Hands hands, List<Node> events) {
        EnterEntity entities = new EnterEntity(hands);
        events.stream().flatMap(event -> event.nodes("times").stream()).filter(time -> time.has("expression"))
                .map(time -> time.text("expression")).distinct()
                .forEach(words -> entities.words(hands.gold().get(hands.gold().owner(words)),
                        List.of(hands.gold().get(words))));
        events.forEach(new EnterTimes(hands)::enter);
    }

    private static void setDate(Hands hands, Node event, String date) {
        show(hands, event);
        hands.inspector().press("Add to Times");
        hands.inspector().press("Details of Times");
        hands.inspector().write("Value", date);
    }

    /** The time that was added last is removed. */
    private static void removeDate(Hands hands, Node event) {
        show(hands, event);
        hands.inspector().press("Remove");
    }

    private static String follows(Hands hands, Node event) {
        show(hands, event);
        return hands.inspector().line("Follows: ");
    }

    private static void show(Hands hands, Node event) {
        hands.desk().show(hands.desk().named(event.text("label")));
    }
}
