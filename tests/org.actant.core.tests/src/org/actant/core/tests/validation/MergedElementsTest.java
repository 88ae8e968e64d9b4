package org.actant.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.commands.AddPart;
import org.actant.core.identity.Fold;
import org.actant.core.ontology.Ontologies;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Validator;
import org.actant.core.validation.rules.ShippedRules;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Polarity;
import org.actant.model.TimeExpression;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules say of elements that were merged: those that stand for others are judged with all that is theirs. */
class MergedElementsTest {

    @TempDir
    Path folder;
    private SampleDossier sample;
    private final Validator validator = new Validator(ShippedRules.all(), new Ontologies(List.of()));

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
    }

    @Test
    void onlyThoseWhoStandForThemselvesAreOfferedAsFillers() throws Exception {
        sample.session.execute(TestCommand.of("Misfit",
                edit -> edit.set(sample.annaTakesPart, Literals.PARTICIPATION__FILLER, sample.minsk)));
        assertEquals(List.of(sample.anna, sample.bo), offered());
        sample.session.execute(new Fold(List.of(sample.anna), sample.bo));
        assertEquals(List.of(sample.bo), offered());
        sample.session.undo();
        assertEquals(List.of(sample.anna, sample.bo), offered());
    }

    @Test
    void noEventTakesPartInWhatItWasMergedInto() throws Exception {
        TimeExpression monday = ActantFactory.eINSTANCE.createTimeExpression();
        sample.session.execute(TestCommand.of("Misfit", edit -> {
            edit.add(sample.session.dossier(), Literals.DOSSIER__ENTITIES, monday);
            edit.set(sample.annaTakesPart, Literals.PARTICIPATION__ROLE, "topic");
            edit.set(sample.annaTakesPart, Literals.PARTICIPATION__FILLER, monday);
        }));
        List<Element> others = List.of(sample.anna, sample.bo, sample.minsk, sample.before);
        assertEquals(Set.of(sample.journey), without(offered(), others));
        sample.session.execute(new Fold(List.of(sample.talks), sample.journey));
        assertEquals(Set.of(), without(offered(), others));
    }

    @Test
    void aRoleThatIsFilledInWhatWasMergedIsNotEmpty() throws Exception {
        sample.session.execute(TestCommand.of("Types", edit -> {
            edit.set(sample.talks, Literals.EVENT__TYPE, "AGREE");
            edit.set(sample.journey, Literals.EVENT__TYPE, "AGREE");
            edit.set(sample.annaTakesPart, Literals.PARTICIPATION__ROLE, "actor");
        }));
        assertEquals(List.of(sample.journey), all("empty-role").stream().map(Finding::element).toList());
        sample.session.execute(new Fold(List.of(sample.talks), sample.journey));
        assertEquals(List.of(), all("empty-role"));
        sample.session.undo();
        assertEquals(1, all("empty-role").size());
    }

    @Test
    void claimsAboutMergedEventsAreHeldAgainstEachOther() throws Exception {
        claim(sample.talks, 1, Polarity.POS);
        claim(sample.journey, 5, Polarity.POS);
        claim(sample.journey, 2, Polarity.NEG);
        assertEquals(List.of(), all("grade"));
        sample.session.execute(new Fold(List.of(sample.journey), sample.talks));
        assertEquals(List.of(sample.talks, sample.talks), all("grade").stream().map(Finding::element).toList());
        sample.session.undo();
        assertEquals(List.of(), all("grade"));
    }

    @Test
    void aDisputeIsReportedOnceForAnEventHoweverManyTakePartInIt() throws Exception {
        for (int i = 0; i < 3; i++) {
            claim(sample.talks, 1, Polarity.POS);
            claim(sample.talks, 2, Polarity.NEG);
        }
        assertEquals(1, all("grade").size());
    }

    @Test
    void aDisputeThatIsStatedIsReportedOfTheClaimAlone() throws Exception {
        Claim one = claim(sample.talks, 1, Polarity.POS);
        Claim other = claim(sample.talks, 2, Polarity.NEG);
        sample.session.execute(new AddPart(one, Literals.CLAIM__CONTRADICTS, other));
        assertEquals(List.of(one), all("grade").stream().map(Finding::element).toList());
    }

    private Claim claim(Event about, int credibility, Polarity polarity) {
        Claim claim = ActantFactory.eINSTANCE.createClaim();
        claim.setAbout(about);
        claim.setCredibility(credibility);
        claim.setRealis(ActantFactory.eINSTANCE.createRealis());
        claim.getRealis().setActuality(Actuality.ACT);
        claim.getRealis().setPolarity(polarity);
        claim.getSourceChain().add(sample.source);
        sample.session.execute(new AddPart(sample.article, Literals.ARTICLE__CLAIMS, claim));
        return claim;
    }

    private static Set<Element> without(List<? extends Element> all, List<Element> others) {
        Set<Element> left = new HashSet<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** What the way out of the only filler that does not fit offers. */
    private List<? extends Element> offered() throws Exception {
        return ((QuickFix.Choose) the("filler").fixes().get(0)).candidates().get();
    }

    private Finding the(String rule) throws Exception {
        return all(rule).get(0);
    }

    private List<Finding> all(String rule) throws Exception {
        return validator.validate(sample.session, new NullProgressMonitor()).stream()
                .filter(finding -> finding.rule().equals(rule)).toList();
    }
}
