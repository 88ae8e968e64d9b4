package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person enters the reference sample into its bare article, with nothing but the editor and the inspector; skipped where
 * the folder of shared material is missing. What is entered is read from the sample; the steps say how. What is compared
 * is all that the sample says of an element and all claims about it, but ids and what others called the type of a link.
 */
class SampleEntryTest {

    /** Of different shapes: discontinuous, implied, hypothetical, relative, with events, words and a state as fillers. */
    private static final List<String> PART = List.of("E01", "E02", "E03", "E05", "E06", "E08", "E10", "E12", "E15",
            "E26", "E28", "E27", "E36", "E41", "E44", "A08", "P01", "T02", "R04", "R09", "L01", "L03", "L19", "L27",
            "L29");

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatAPersonEntersIsInTheSample() throws Exception {
        SampleFile gold = SampleFile.read(Shared.sample().resolve("gold.json"));
        check(gold, Portion.of(gold, PART));
    }

    @Test
    void theWholeSampleCanBeEntered() throws Exception {
        assumeTrue(Boolean.getBoolean("actant.whole.sample"),
                "skipped: takes minutes; -Dactant.whole.sample=true for the tests' virtual machine asks for it");
        SampleFile gold = SampleFile.read(Shared.sample().resolve("gold.json"));
        check(gold, Portion.all(gold));
    }

    private void check(SampleFile gold, Portion portion) throws Exception {
        Path text = Shared.sample().resolve("article.de.txt");
        SampleFile entered = Shared.onTheScreen(() -> {
            try (Desk desk = new Desk(temp.resolve("dossier"), text)) {
                new Entry(new Hands(desk, gold), portion).enter();
                return desk.export(temp.resolve("entered.json"));
            }
        });
        assertEquals(gold.document(), entered.document());
        for (String list : List.of("entities", "anaphora", "events", "relations", "links", "sources")) {
            Set<String> names = portion.whole(list).stream().map(node -> gold.name(node.text("id")))
                    .collect(Collectors.toSet());
            Map<String, String> expected = gold.facts(list, names);
            Map<String, String> actual = entered.facts(list, names);
            assertEquals(expected.keySet(), actual.keySet());
            assertAll(expected.entrySet().stream()
                    .map(fact -> () -> assertEquals(fact.getValue(), actual.get(fact.getKey()), fact.getKey())));
        }
    }
}
