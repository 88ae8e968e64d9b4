package org.actant.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.commands.Delete;
import org.actant.core.commands.Selection;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.tests.OwnOntology;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Validator;
import org.actant.core.validation.rules.ShippedRules;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier's own ontologies do to what is found wrong with it. */
class OwnOntologyTest {

    @TempDir
    Path temporary;
    private Path folder;
    private SampleDossier sample;
    private final Ontologies ontologies = new Ontologies(List.of());
    private final Validator validator = new Validator(ShippedRules.all(), ontologies);

    @BeforeEach
    void makeDossier() throws Exception {
        folder = temporary.resolve("d");
        sample = SampleDossier.saved(folder);
        sample.session.execute(TestCommand.of("Smuggle", edit -> {
            edit.set(sample.talks, Literals.EVENT__TYPE, "SMUGGLE");
            edit.set(sample.annaTakesPart, Literals.PARTICIPATION__ROLE, "smuggler");
        }));
        sample.session.save();
    }

    private List<Finding> findings(DossierSession session) {
        return validator.validate(session, new NullProgressMonitor());
    }

    @Test
    void aTypeAndARoleOfTheDossiersOwnOntologyAreAccepted() throws Exception {
        assertFalse(findings(DossierSession.open(folder)).isEmpty(), "unknown without the file");
        OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING);
        assertEquals(List.of(), findings(DossierSession.open(folder)));
    }

    @Test
    void aBrokenOntologyIsAFindingWithItsFileAndPlaceAndTheDossierOpens() throws Exception {
        OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING);
        OwnOntology.write(folder, "broken", OwnOntology.SMUGGLING.replace("eventTypes key=", "eventTypes keey="));
        DossierSession session = DossierSession.open(folder);
        List<Finding> findings = findings(session);
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        assertEquals("ontology", finding.rule());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(Path.of("ontology", "broken.ontology"), finding.file());
        assertSame(session.dossier(), finding.element());
        assertTrue(finding.message().contains("line 3"), finding::message);
    }

    @Test
    void aContradictionInAnOntologyIsAFindingWithItsFile() throws Exception {
        OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING.replace(">Actor<", ">Wizard<"));
        List<Finding> findings = findings(DossierSession.open(folder)).stream()
                .filter(finding -> finding.rule().equals("ontology")).toList();
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(Path.of("ontology", "smuggling.ontology"), findings.get(0).file());
        assertTrue(findings.get(0).message().contains("Wizard"));
    }

    @Test
    void aLinkOfATypeThatWasJustMadeMayJoinAnything() {
        List<Finding> before = findings(sample.session);
        sample.session.execute(new AddType(new OwnCopy(sample.session, ontologies), TypeKind.LINK,
                TypeKind.LINK.create("ECHOES")));
        sample.session.execute(
                TestCommand.of("Echo", edit -> edit.set(sample.before, Literals.CONNECTION__TYPE, "ECHOES")));
        assertEquals(before, findings(sample.session));
    }

    @Test
    void whatAppliesIsLookedUpOncePerSessionAndAgainAfterAChangeOfTheFile() throws Exception {
        Path file = OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING);
        DossierSession session = DossierSession.open(folder);
        OntologyIndex before = ontologies.of(session);
        assertSame(before, ontologies.of(session));
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        session.rereadOntologies();
        assertEquals(List.of(), heard);
        Files.writeString(file, OwnOntology.SMUGGLING.replace("SMUGGLE", "TRAFFIC"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(9)));
        session.rereadOntologies();
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).ontology());
        assertNotSame(before, ontologies.of(session));
        assertTrue(ontologies.of(session).eventType("TRAFFIC").isPresent());
        assertFalse(ontologies.of(session).eventType("SMUGGLE").isPresent());
    }

    @Test
    void wordsByThemselvesFillARoleThatTakesThem() throws Exception {
        OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING.replace("<fillers>Actor</fillers>",
                "<fillers>Actor</fillers><fillers>Literal</fillers>"));
        DossierSession session = DossierSession.open(folder);
        Article article = Objects.requireNonNull(session.article("gespraeche"));
        Event talks = session.dossier().getEvents().get(0);
        Literal words = new Selection(article, SampleDossier.TEXT, SampleDossier.ranges("Minister"))
                .anchor(ActantFactory.eINSTANCE.createLiteral());
        session.execute(TestCommand.of("Words", edit -> edit.add(article, Literals.ARTICLE__LITERALS, words)));
        session.execute(new SetFeature(talks.getParticipations().get(0), Literals.PARTICIPATION__FILLER,
                session.dossier().getEntities().get(2)));
        fill(session, "filler", words);
        assertNull(talks.getParticipations().get(0).getFiller());
        assertEquals(talks.getParticipations(), words.getEvidenceOf());
        assertEquals(List.of(), findings(session));
        session.undo();
        session.execute(new Delete(talks.getParticipations()));
        fill(session, "empty-role", words);
        assertNull(talks.getParticipations().get(0).getFiller());
        assertEquals(talks.getParticipations(), words.getEvidenceOf());
        assertEquals(List.of(), findings(session));
        session.undo();
        assertEquals(List.of(), talks.getParticipations());
    }

    /** Takes the first way out of what a rule finds. */
    private void fill(DossierSession session, String rule, Literal words) {
        Finding finding = findings(session).stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
        QuickFix.Choose choose = (QuickFix.Choose) finding.fixes().get(0);
        assertTrue(choose.candidates().get().contains(words));
        assertTrue(session.execute(choose.command().apply(words)));
    }

    @Test
    void savingADossierLeavesItsOntologiesAsTheyWereWritten() throws Exception {
        Path file = OwnOntology.write(folder, "smuggling", OwnOntology.SMUGGLING + "<!-- by hand -->\n");
        DossierSession session = DossierSession.open(folder);
        session.execute(TestCommand.of("Rename", edit -> edit.set(session.dossier(), Literals.DOSSIER__NAME, "Other")));
        session.save();
        assertTrue(Files.readString(file).endsWith("by hand -->\n"));
    }
}
