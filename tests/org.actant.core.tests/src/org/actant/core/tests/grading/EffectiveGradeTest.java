package org.actant.core.tests.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.grading.EffectiveGrade;
import org.actant.core.grading.GradeStep.Ours;
import org.actant.core.grading.GradeTexts;
import org.actant.core.grading.OverrideGrade;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.Claim;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectiveGradeTest {

    @TempDir
    Path folder;
    private final Source author = source("Author", Reliability.C);
    private final Source paper = source("Paper", Reliability.B);
    private final Claim claim = ActantFactory.eINSTANCE.createClaim();

    private static Source source(String name, Reliability reliability) {
        Source source = ActantFactory.eINSTANCE.createSource();
        source.setName(name);
        source.setReliability(reliability);
        return source;
    }

    @Test
    void theWeakestLinkOfTheChainGradesTheClaim() {
        claim.getSourceChain().addAll(List.of(author, paper));
        claim.setCredibility(2);
        assertEquals("C2", grade().text());
        assertEquals(List.of("Author: C \u2190 weakest link", "Paper: B"), steps());
        assertFalse(grade().isAssumed());
    }

    @Test
    void whatASourceComesThroughCountsToo() {
        claim.getSourceChain().add(paper);
        paper.getVia().add(author);
        assertEquals(List.of("Paper: B", "through Author: C \u2190 weakest link"), steps());
        assertEquals(Reliability.C, grade().reliability());
    }

    @Test
    void whatMayStandInBetweenIsShownAndDoesNotCount() {
        claim.getSourceChain().add(paper);
        paper.getViaPossible().add(author);
        assertEquals("B", grade().text());
        assertEquals(2, steps().size());
    }

    @Test
    void anAssumedScopeIsSaid() {
        claim.getSourceChain().addAll(List.of(author, paper));
        claim.setScopeCertain(false);
        assertTrue(grade().isAssumed());
        assertEquals("Paper: B (open whether it says so)", steps().get(1));
    }

    @Test
    void aSourceThatCannotBeJudgedMakesTheClaimOneThatCannotBeJudged() {
        claim.getSourceChain().addAll(List.of(paper, source("Somebody", Reliability.UNSPECIFIED)));
        assertEquals(Reliability.F, grade().reliability());
        claim.getSourceChain().add(source("Liar", Reliability.E));
        assertEquals(Reliability.E, grade().reliability());
    }

    @Test
    void sourcesInACircleAreEachLookedAtOnce() {
        claim.getSourceChain().add(paper);
        paper.getVia().add(author);
        author.getVia().add(paper);
        assertEquals(2, steps().size());
    }

    @Test
    void whatWeSayOurselvesHasNoGrade() {
        assertEquals("", grade().text());
        assertEquals(List.of(new Ours()), grade().steps());
    }

    @Test
    void theAnalystSetsTheGradeAsideWithAReason() throws Exception {
        SampleDossier sample = SampleDossier.saved(folder.resolve("d"));
        Map<String, String> before = sample.files();
        sample.session.execute(new OverrideGrade(sample.claim, Reliability.B, "He was there."));
        EffectiveGrade grade = EffectiveGrade.of(sample.claim);
        assertEquals("B", grade.text());
        assertTrue(grade.isOverridden());
        assertEquals("Graded B by us: He was there.", new GradeTexts().steps(grade).getLast());
        sample.session.execute(new OverrideGrade(sample.claim, Reliability.UNSPECIFIED, null));
        sample.session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void aGradeIsNotSetAsideWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> new OverrideGrade(claim, Reliability.A, " "));
    }

    private EffectiveGrade grade() {
        return EffectiveGrade.of(claim);
    }

    private List<String> steps() {
        return new GradeTexts().steps(grade());
    }
}
