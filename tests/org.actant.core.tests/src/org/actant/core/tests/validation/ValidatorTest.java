package org.actant.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Validator;
import org.actant.core.validation.rules.ShippedRules;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Cardinality;
import org.actant.model.Coding;
import org.actant.model.Link;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {

    @TempDir
    Path folder;
    private SampleDossier sample;
    private final Validator validator = new Validator(ShippedRules.all(), new Ontologies(List.of()));

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
    }

    @Test
    void aSoundDossierHasNoFindings() throws Exception {
        assertEquals(List.of(), findings(sample.session));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("range", "articles/gespraeche.article", s -> edit -> {
                    s.annaMention.setRanges(TextRanges.of(5, 9999));
                }),
                fault("range", "articles/gespraeche.article", s -> edit -> {
                    int half = SampleDossier.TEXT.indexOf(0x1f600) + 1;
                    s.cue.setRanges(TextRanges.of(half, half + 1));
                    s.cue.setQuote(SampleDossier.TEXT.substring(half, half + 1));
                }),
                fault("quote", "articles/gespraeche.article",
                        s -> edit -> edit.set(s.cue, Literals.ANCHORED__QUOTE, "wird")),
                fault("role", "dossier.actant",
                        s -> edit -> edit.set(s.annaTakesPart, Literals.PARTICIPATION__ROLE, "cook")),
                fault("filler", "dossier.actant",
                        s -> edit -> edit.set(s.annaTakesPart, Literals.PARTICIPATION__FILLER, s.minsk)),
                fault("type", "dossier.actant", s -> edit -> edit.set(s.anna, Literals.ENTITY__TYPE, "Wizard")),
                fault("type", "dossier.actant", s -> edit -> edit.set(s.talks, Literals.EVENT__MODE, "sideways")),
                fault("connection", "dossier.actant",
                        s -> edit -> edit.add(s.before, Literals.CONNECTION__TARGETS, s.anna)),
                fault("cardinality", "dossier.actant", s -> edit -> {
                    Cardinality cardinality = ActantFactory.eINSTANCE.createCardinality();
                    cardinality.setMin(3);
                    cardinality.setMax(2);
                    edit.set(s.anna, Literals.ENTITY__CARDINALITY, cardinality);
                }),
                fault("membership", "dossier.actant", s -> edit -> {
                    edit.add(s.anna, Literals.ENTITY__MEMBERS, s.bo);
                    edit.add(s.bo, Literals.ENTITY__MEMBERS, s.anna);
                }),
                fault("before", "dossier.actant", s -> edit -> {
                    Link back = ActantFactory.eINSTANCE.createLink();
                    back.setType("BEFORE");
                    back.getSources().add(s.journey);
                    back.getTargets().add(s.talks);
                    edit.add(s.session.dossier(), Literals.DOSSIER__LINKS, back);
                }),
                fault("coding", "dossier.actant", s -> edit -> {
                    Coding coding = ActantFactory.eINSTANCE.createCoding();
                    coding.setScheme("NONESUCH");
                    coding.setCode("1");
                    edit.add(s.talks, Literals.EVENT__CODINGS, coding);
                }),
                fault("text", "articles/gespraeche.article",
                        s -> edit -> edit.set(s.article, Literals.ARTICLE__LENGTH, 3)));
    }

    private static Arguments fault(String rule, String file,
            Function<SampleDossier, Consumer<Edit>> make) {
        return Arguments.of(rule, file, make);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsFileAndItsElement(String rule, String file,
            Function<SampleDossier, Consumer<Edit>> make) throws Exception {
        sample.session.execute(TestCommand.of("Fault", make.apply(sample)));
        List<Finding> findings = findings(sample.session).stream().filter(f -> f.rule().equals(rule)).toList();
        assertTrue(!findings.isEmpty(), () -> "nothing found by " + rule);
        assertEquals(Path.of(file), findings.get(0).file());
        assertTrue(findings.get(0).message().length() > 20, findings.get(0).message());
        sample.session.undo();
    }

    @Test
    void aDanglingReferenceIsNamedWithTheIdThatIsNowhere() throws Exception {
        Path file = sample.session.layout().dossierFile();
        Files.writeString(file, Files.readString(file).replace("filler=\"" + sample.anna.getId() + "\"",
                "filler=\"nowhere\""));
        List<Finding> findings = findings(DossierSession.open(sample.session.layout().folder()));
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("reference", findings.get(0).rule());
        assertEquals(sample.annaTakesPart.getId(), findings.get(0).element().getId());
        assertTrue(findings.get(0).message().contains("nowhere"), findings.get(0).message());
    }

    @Test
    void aTextThatWasChangedOutsideIsFound() throws Exception {
        Files.writeString(sample.session.layout().textFile("gespraeche"), SampleDossier.TEXT.replace("Anna", "Anne"));
        List<String> rules = findings(DossierSession.open(sample.session.layout().folder())).stream()
                .map(Finding::rule).toList();
        assertEquals(List.of("text", "quote"), rules);
    }

    @Test
    void anArticleThatCannotBeReadIsOneFinding() throws Exception {
        Files.writeString(sample.session.layout().articleFile("gespraeche"), "<broken");
        List<Finding> findings = findings(DossierSession.open(sample.session.layout().folder()));
        assertEquals(List.of("article"), findings.stream().map(Finding::rule).toList());
        assertEquals(Path.of("articles/gespraeche.article"), findings.get(0).file());
    }

    @Test
    void aMissingTextIsOneFinding() throws Exception {
        Files.delete(sample.session.layout().textFile("gespraeche"));
        List<Finding> findings = findings(DossierSession.open(sample.session.layout().folder()));
        assertEquals(List.of("text"), findings.stream().map(Finding::rule).toList());
    }

    @Test
    void lookingAtTheDossierLoadsNoArticle() throws Exception {
        DossierSession session = DossierSession.open(sample.session.layout().folder());
        assertEquals(List.of(), validator.validate(session, List.of(session.dossier())));
        assertEquals(List.of(), session.loadedArticles());
    }

    @Test
    void singleElementsCanBeCheckedWithoutTheOthers() {
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__TYPE, "Wizard"));
        assertEquals(1, validator.validate(sample.session, List.of(sample.anna)).size());
        assertEquals(0, validator.validate(sample.session, List.of(sample.bo)).size());
    }

    private List<Finding> findings(DossierSession session) throws Exception {
        return validator.validate(session, new NullProgressMonitor());
    }
}
