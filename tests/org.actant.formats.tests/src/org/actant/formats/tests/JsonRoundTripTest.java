package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Output;
import org.actant.core.spans.Quotes;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Provenance;
import org.actant.model.TextRanges;
import org.actant.model.TimeSpec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRoundTripTest {

    @TempDir
    private Path folder;
    private final JsonDocumentReader reader = new JsonDocumentReader();
    private final JsonDocumentWriter writer = new JsonDocumentWriter();

    @Test
    void everyMemberComesBack() throws IOException {
        Path file = Fixture.write(folder);

        Path written = Formats.write(writer, Formats.read(reader, file), folder.resolve("out").resolve("x.json"));

        assertEquals(JsonTree.read(file), JsonTree.read(written));
    }

    @Test
    void theTextComesBackByteForByte() throws IOException {
        Path file = Fixture.write(folder);

        Formats.write(writer, Formats.read(reader, file), folder.resolve("out").resolve("x.json"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("turov.txt")),
                Files.readAllBytes(folder.resolve("out").resolve("turov.txt")));
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        DossierPart part = Formats.read(reader, Fixture.write(folder));

        Path first = Formats.write(writer, part, folder.resolve("first").resolve("x.json"));
        Path second = Formats.write(writer, Formats.read(reader, first), folder.resolve("second").resolve("x.json"));

        assertEquals(-1, Files.mismatch(first, second));
    }

    @Test
    void membersMayComeInAnyOrder() throws IOException {
        Path file = Fixture.write(folder, json -> json
                .replace("\"id\": \"P1\", \"class\": \"Place\", \"type\": \"City\",", "\"type\": \"City\",")
                .replace("\"sense\": \"territory\"}]}",
                        "\"sense\": \"territory\"}], \"class\": \"Place\", \"id\": \"P1\"}"));

        Path written = Formats.write(writer, Formats.read(reader, file), folder.resolve("out").resolve("x.json"));

        assertEquals(JsonTree.read(file), JsonTree.read(written));
    }

    @Test
    void anchorsKeepTheirWordsAndWhatStandsAroundThem() throws IOException {
        Article article = article(Formats.read(reader, Fixture.write(folder)));

        Mention departure = mention(article, "E1.t1");

        assertEquals("reiste … ab", departure.getQuote());
        assertEquals("\uFEFFMara Holm \uD83E\uDD8A ".substring(0), departure.getPrefix());
        assertEquals(".\r\nSie soll dort ", departure.getSuffix() + " ");
        assertEquals(2, departure.getRanges().size());
    }

    @Test
    void participationsAndTimesGetIdsFromTheirOwner() throws IOException {
        Event event = Formats.read(reader, Fixture.write(folder)).dossier().getEvents().get(0);

        assertEquals(List.of("E1.p1", "E1.f1.p", "E1.p2"),
                event.getParticipations().stream().map(participation -> participation.getId()).toList());
        assertEquals(List.of("E1.D1.w1", "E1.w1", "E1.w2"),
                event.getTimes().stream().map(TimeSpec::getId).toList());
    }

    @Test
    void whatIsUnknownIsNotSet() throws IOException {
        Article article = article(Formats.read(reader, Fixture.write(folder)));

        assertNull(article.getAuthor());
        assertEquals("", article.getTitle());
        assertNull(((org.actant.model.Dossier) article.eContainer()).getEntities().get(0).getNames().get(1)
                .getLanguage());
    }

    @Test
    void nothingIsToldWhenTheFormatCarriesAll() throws IOException {
        assertEquals(List.of(), notes(Formats.read(reader, Fixture.write(folder))));
    }

    @Test
    void nothingIsToldOfGold() throws IOException {
        assertEquals(List.of(), notes(Formats.read(reader, SharedFolder.of("sample/gold.json"))));
    }

    @Test
    void whatTheFormatHasNoPlaceForIsTold() throws IOException {
        DossierPart part = Formats.read(reader, Fixture.write(folder));
        Actor actor = (Actor) part.dossier().getEntities().get(0);
        actor.setProvenance(Provenance.of("mia", Instant.EPOCH));
        actor.getAffiliations().add(ActantFactory.eINSTANCE.createAffiliation());
        article(part).getMentions().add(loose(part));
        List<String> notes = notes(part);
        assertEquals(1, notes.size());
        boolean german = Locale.getDefault().getLanguage().equals("de");
        String all = german
                ? "Zugeh\u00f6rigkeiten von Akteuren (1), Anker, die im Format keine Stelle haben (1), "
                        + "Herkunft von Elementen (1)"
                : "affiliations of actors (1), anchors without a place in the format (1), provenance of elements (1)";
        assertTrue(notes.get(0).contains(": " + all + ". "), notes.get(0));
    }

    /** A mention of nothing. */
    private static Mention loose(DossierPart part) {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        mention.setId("loose");
        mention.setRanges(TextRanges.of(1, 4));
        Quotes.fill(mention, part.text(article(part)).text());
        return mention;
    }

    private List<String> notes(DossierPart part) throws IOException {
        try (Output output = new Output(folder.resolve("noted.json"))) {
            writer.write(part, output, new NullProgressMonitor());
            return output.notes();
        }
    }

    @Test
    void goldComesBack() throws IOException {
        Path gold = SharedFolder.of("sample/gold.json");

        Path written = Formats.write(writer, Formats.read(reader, gold), folder.resolve("x.json"));

        assertEquals(JsonTree.read(gold), JsonTree.read(written));
    }

    @Test
    void theCheckerOfTheSampleAcceptsGold() throws Exception {
        Path sample = SharedFolder.of("sample/check_gold.py").getParent();
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "There is no Python; the test is skipped.");
        Path written = Formats.write(writer, Formats.read(reader, sample.resolve("gold.json")),
                folder.resolve("x.json"));

        Path report = folder.resolve("report.txt");
        Process checker = new ProcessBuilder("/usr/bin/python3", sample.resolve("check_gold.py").toString(), "--gold",
                written.toString(), "--article", folder.resolve("article.de.txt").toString(), "--expect",
                "actors=27,objects=13,events=46,relations=12,links=33,sources=7,claims=94,anaphora=9,actorMentions=69,"
                        + "objectMentions=16,triggers=60,cues=28,evidence=12,signals=29,literals=3,qualifiers=1,"
                        + "participations=103,discontinuousAnchors=15")
                .redirectErrorStream(true).redirectOutput(report.toFile()).start();

        assertTrue(checker.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, checker.exitValue(), Files.readString(report));
    }

    private static Article article(DossierPart part) {
        return part.dossier().getArticles().get(0);
    }

    private static Mention mention(Article article, String id) {
        return article.getMentions().stream().filter(mention -> id.equals(mention.getId())).findFirst().orElseThrow();
    }
}
