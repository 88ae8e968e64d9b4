package org.actant.core.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.merge.MergeException;
import org.actant.core.merge.MergeParts;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.Marking;
import org.actant.model.Mention;
import org.actant.model.Name;
import org.actant.model.Participation;
import org.actant.model.TextRanges;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergePartsTest {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static final String TEXT = "Berg spricht mit Cy.";

    @TempDir
    Path folder;
    private SampleDossier sample;
    private final Dossier incoming = MAKE.createDossier();
    private final Article article = MAKE.createArticle();
    private final Actor anna = MAKE.createActor();
    private final Actor cy = MAKE.createActor();
    private final Event talks = MAKE.createEvent();
    private final Mention mention = MAKE.createMention();

    @BeforeEach
    void makeDossierAndPart() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        anna.setId(sample.anna.getId());
        anna.setType("Person");
        anna.setName("A. Berg");
        anna.setNote("from outside");
        Name name = MAKE.createName();
        name.setText("Berg");
        anna.getNames().add(name);
        cy.setId("A99");
        cy.setName("Cy");
        talks.setId(sample.talks.getId());
        talks.setLabel("other label");
        fill(talks, "participant", anna, "x1");
        fill(talks, "participant", cy, "x2");
        TimeSpec time = MAKE.createTimeSpec();
        time.setId("x3");
        time.setRelation(TimeRelation.BEFORE);
        time.setDocument("D1");
        talks.getTimes().add(time);
        incoming.getEntities().addAll(List.of(anna, cy));
        incoming.getEvents().add(talks);
        article.setId("D1");
        article.setName("gespraeche");
        article.setSha256(ArticleText.of(TEXT).sha256());
        article.setLength(TEXT.length());
        mention.setId(sample.annaMention.getId());
        mention.setOf(anna);
        mention.setRanges(TextRanges.of(0, 4));
        mention.getEvidenceOf().add(talks.getParticipations().get(0));
        Quotes.fill(mention, TEXT);
        article.getMentions().add(mention);
        incoming.getArticles().add(article);
    }

    private static void fill(Event event, String role, Actor filler, String id) {
        Participation participation = MAKE.createParticipation();
        participation.setId(id);
        participation.setRole(role);
        participation.setFiller(filler);
        event.getParticipations().add(participation);
    }

    private void merge() {
        DossierPart part = new DossierPart(incoming, Map.of(article, ArticleText.of(TEXT)));
        sample.session
                .execute(new MergeParts(sample.session.dossier(), List.of(part), sample.session.articleNames()));
    }

    @Test
    void elementsWithOneIdBecomeOneElement() {
        int before = sample.session.dossier().getEntities().size();
        merge();
        assertEquals(before + 1, sample.session.dossier().getEntities().size());
        assertSame(cy, sample.session.element("A99"));
        assertEquals(2, sample.session.references().to(sample.anna, Literals.MENTION__OF, Mention.class).size());
    }

    @Test
    void whatIsThereStaysAndWhatIsNewIsAdded() {
        merge();
        assertEquals("Anna Berg", sample.anna.getName());
        assertEquals("from outside", sample.anna.getNote());
        assertEquals("Berg", sample.anna.getNames().get(0).getText());
        assertEquals(List.of(sample.anna, cy),
                sample.talks.getParticipations().stream().map(Participation::getFiller).toList());
    }

    @Test
    void evidencePointsToTheParticipationThatIsThere() {
        merge();
        assertSame(sample.annaTakesPart, mention.getEvidenceOf().get(0));
    }

    @Test
    void idsOfArticlesAndAnchorsThatAreTakenAreGivenAnew() {
        merge();
        assertNotEquals("D1", article.getId());
        assertNotEquals(sample.annaMention.getId(), mention.getId());
        assertEquals("gespraeche-2", article.getName());
        assertEquals(article.getId(), sample.talks.getTimes().get(0).getDocument());
    }

    @Test
    void theSameArticleIsNotTakenTwice() {
        article.setSha256(sample.article.getSha256());
        assertThrows(MergeException.class, this::merge);
        assertEquals(List.of("gespraeche"), sample.session.articleNames());
    }

    @Test
    void anIdOfAnotherClassIsRefusedAndNothingChanges() throws Exception {
        Map<String, String> before = sample.files();
        cy.setId(sample.minsk.getId());
        assertThrows(MergeException.class, this::merge);
        assertFalse(sample.session.isDirty());
        sample.session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void anIdThatMeansSomethingElseIsRefused() {
        anna.setType("State");
        MergeException e = assertThrows(MergeException.class, this::merge);
        assertTrue(e.getMessage().contains("Anna Berg"), e.getMessage());
    }

    @Test
    void theStricterMarkingHolds() {
        incoming.setMarking(Marking.AMBER);
        incoming.setDescription("what it is about");
        merge();
        assertEquals(Marking.AMBER, sample.session.dossier().getMarking());
        assertEquals("what it is about", sample.session.dossier().getDescription());
        assertEquals("Probe", sample.session.dossier().getName());
    }

    @Test
    void aParticipationWithoutRoleIsTakenIn() {
        talks.getParticipations().get(1).setRole(null);
        merge();
        assertEquals(2, sample.talks.getParticipations().size());
    }

    @Test
    void anImportUndoesToTheSameBytes() throws Exception {
        Map<String, String> before = sample.files();
        merge();
        sample.session.save();
        Map<String, String> after = sample.files();
        assertTrue(after.containsKey("articles/gespraeche-2.txt"));
        sample.session.undo();
        sample.session.save();
        assertEquals(before, sample.files());
        sample.session.redo();
        sample.session.save();
        assertEquals(after, sample.files());
    }
}
