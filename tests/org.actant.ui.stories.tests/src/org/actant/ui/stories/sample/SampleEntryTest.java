package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person enters a part of the reference sample into its bare article, with nothing but the editor and the inspector;
 * skipped where the folder of shared material is missing. What is entered is read from the sample; the steps say how.
 */
class SampleEntryTest {

    /** The events, in the order in which they are entered: E28 before the words of E27 that its cue shares. */
    private static final List<String> EVENTS = List.of("E03", "E10", "E11", "E12", "E13", "E14", "E15", "E16", "E20",
            "E26", "E28", "E27", "E36", "E41");
    /** What these refer to; only their first words are entered. */
    private static final List<String> OTHERS = List.of("E01", "E02", "E19", "E25");
    private static final List<String> SOURCES = List.of("Q02", "Q05");

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatAPersonEntersIsTheSample() throws Exception {
        Path folder = Shared.sample();
        SampleFile gold = SampleFile.read(folder.resolve("gold.json"));
        SampleFile entered = Shared.onTheScreen(() -> {
            try (Desk desk = new Desk(temp.resolve("dossier"), folder.resolve("article.de.txt"))) {
                enter(gold, desk);
                return desk.export(temp.resolve("entered.json"));
            }
        });
        List<String> labels = EVENTS.stream().map(gold::name).toList();
        assertEquals(gold.events(labels).keySet(), entered.events(labels).keySet());
        gold.events(labels).forEach((label, event) -> assertEquals(event, entered.events(labels).get(label), label));
        assertEquals(gold.linkTexts(labels), entered.linkTexts(labels));
        List<String> sources = SOURCES.stream().map(gold::name).toList();
        assertEquals(gold.sources(sources), entered.sources(sources));
    }

    private static void enter(SampleFile gold, Desk desk) {
        Hands hands = new Hands(desk, gold);
        EnterWords words = new EnterWords(hands);
        mentions(gold).forEach(mention -> words.mention(gold.mentioned(mention), gold.get(mention)));
        EnterSource sources = new EnterSource(hands);
        SOURCES.stream().map(gold::get).forEach(source -> sources.enter(source,
                gold.get(source.text("actor")).nodes("mentions").get(0)));
        EnterEvent events = new EnterEvent(hands);
        EVENTS.stream().map(gold::get).forEach(events::words);
        OTHERS.stream().map(gold::get).forEach(events::first);
        EnterFrame frames = new EnterFrame(hands);
        EVENTS.stream().map(gold::get).forEach(frames::enter);
        EnterRoles roles = new EnterRoles(hands);
        EVENTS.stream().map(gold::get).forEach(roles::enter);
        EnterClaims claims = new EnterClaims(hands);
        EVENTS.stream().map(gold::get).forEach(claims::enter);
        SOURCES.stream().map(gold::get).forEach(sources::form);
        EnterLink links = new EnterLink(hands);
        gold.links(EVENTS.stream().map(gold::name).toList()).forEach(links::enter);
    }

    /** The words that the events, their claims and the sources need; of whom no words are needed, the first. */
    private static Set<String> mentions(SampleFile gold) {
        Set<String> mentions = new LinkedHashSet<>();
        Set<String> silent = new LinkedHashSet<>();
        for (Node event : EVENTS.stream().map(gold::get).toList()) {
            event.nodes("participations").forEach(filled -> {
                (filled.has("evidence") ? mentions : silent)
                        .add(filled.text(filled.has("evidence") ? "evidence" : "filler"));
            });
            event.nodes("times").stream().filter(time -> time.has("expression"))
                    .forEach(time -> mentions.add(time.text("expression")));
            if (event.has("place")) {
                silent.add(event.text("place"));
            }
            gold.claims(event).forEach(claim -> mentions.addAll(claim.texts("attribution")));
        }
        SOURCES.forEach(source -> silent.add(gold.get(source).text("actor")));
        silent.forEach(entity -> mentions.add(gold.get(entity).nodes("mentions").get(0).text("id")));
        mentions.removeIf(words -> gold.all("events").anyMatch(event -> event.nodes("triggers").stream()
                .anyMatch(trigger -> trigger.text("id").equals(words))));
        return mentions;
    }
}
