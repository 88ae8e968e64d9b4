package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.store.DocumentException;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.actant.model.TimeSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of several articles becomes a folder of files that can each be read alone. */
class JsonSeveralArticlesTest {

    @TempDir
    private Path folder;
    private final JsonDocumentReader reader = new JsonDocumentReader();
    private final JsonDocumentWriter writer = new JsonDocumentWriter();
    private Dossier first;
    private Dossier second;

    @BeforeEach
    void writeAndRead() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Formats.write(writer, TwoArticles.part(), target);
        first = Formats.read(reader, target.resolve("eins.json")).dossier();
        second = Formats.read(reader, target.resolve("zwei.json")).dossier();
    }

    @Test
    void eachFileHasWhatItsArticleReaches() {
        assertEquals(List.of("A1", "A2", "A3"), ids(second.getEntities()));
        assertEquals(List.of("Q2"), ids(second.getSources()));
        assertEquals(List.of("E1"), ids(second.getEvents()));
    }

    @Test
    void theFirstFileHasInAdditionWhatNoArticleReaches() {
        assertEquals(List.of("A1", "A4"), ids(first.getEntities()));
        assertEquals(List.of("Q1", "Q2"), ids(first.getSources()));
    }

    @Test
    void mentionsStandInTheFileOfTheirArticle() {
        assertEquals(List.of("A1.m1", "E1.t1"), ids(first.getArticles().get(0).getMentions()));
        assertEquals(List.of("A2.m1", "E1.t2"), ids(second.getArticles().get(0).getMentions()));
    }

    @Test
    void timesOfAnotherArticleAreLeftOutAndTheOthersKeepTheirIds() {
        assertEquals(List.of("E1.D1.w1", "E1.w1"), ids(first.getEvents().get(0).getTimes()));
        assertEquals(List.of("E1.D2.w1", "E1.w1"), ids(second.getEvents().get(0).getTimes()));
        assertEquals("P3D", time(first, "E1.w1").getValue());
        assertEquals("P3D", time(second, "E1.w1").getValue());
    }

    @Test
    void rolesThatAnotherArticleFillsWithWordsAreLeftOutAndTheOthersKeepTheirIds() {
        assertEquals(List.of("E1.f1.p", "E1.p1"), ids(first.getEvents().get(0).getParticipations()));
        assertEquals(List.of("E1.f2.p", "E1.p1"), ids(second.getEvents().get(0).getParticipations()));
        Participation inSecond = second.getEvents().get(0).getParticipations().get(1);
        assertEquals("r3", inSecond.getRole());
        assertEquals("A1", inSecond.getFiller().getId());
    }

    @Test
    void whatWordsOfAnotherArticleShowIsImplied() {
        assertFalse(first.getEvents().get(0).getParticipations().get(1).isImplied());
        assertTrue(second.getEvents().get(0).getParticipations().get(1).isImplied());
    }

    @Test
    void whatJoinsClaimsOfTwoArticlesIsLeftOut() {
        assertTrue(first.getLinks().isEmpty());
        assertTrue(second.getLinks().isEmpty());
        assertTrue(first.getArticles().get(0).getClaims().get(0).getContradicts().isEmpty());
    }

    @Test
    void axesThatAreOpenGetTheValueThatGoesWithoutSaying() {
        Event event = first.getEvents().get(0);

        assertEquals("ACT POS none none full", event.getRealis().getActuality() + " " + event.getRealis().getPolarity()
                + " " + event.getRealis().getVolition() + " " + event.getRealis().getPhase() + " "
                + event.getRealis().getDegree());
    }

    @Test
    void aFileIsNotEnoughForSeveralArticles() {
        Path target = folder.resolve("all.json");

        assertThrows(DocumentException.class, () -> Formats.write(writer, TwoArticles.part(), target));
        assertFalse(Files.exists(target));
    }

    @Test
    void theTextMustNotTakeThePlaceOfTheAnnotations() {
        Path target = folder.resolve("EINS.txt");

        DocumentException refusal = assertThrows(DocumentException.class,
                () -> Formats.write(writer, Texts.part("x"), target));

        assertTrue(refusal.getMessage().contains("EINS.txt"));
    }

    @Test
    void aDossierWithoutArticlesIsRefused() {
        DossierPart nothing = new DossierPart(TwoArticles.FACTORY.createDossier(), Map.of());

        assertThrows(DocumentException.class, () -> Formats.write(writer, nothing, folder.resolve("x.json")));
    }

    @Test
    void anIdThatTheFormatCannotHoldIsNamed() {
        DossierPart part = Texts.part("x");
        Entity entity = TwoArticles.FACTORY.createItem();
        entity.setId("Ä1");
        part.dossier().getEntities().add(entity);
        Source source = TwoArticles.FACTORY.createSource();
        source.setId("Q1");
        part.dossier().getSources().add(source);

        DocumentException refusal = assertThrows(DocumentException.class,
                () -> Formats.write(writer, part, folder.resolve("x.json")));

        assertTrue(refusal.getMessage().contains("Ä1"));
    }

    private static TimeSpec time(Dossier dossier, String id) {
        return dossier.getEvents().get(0).getTimes().stream().filter(time -> id.equals(time.getId())).findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }
}
