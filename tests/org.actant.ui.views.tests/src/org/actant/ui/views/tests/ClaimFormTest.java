package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.core.grading.EffectiveGrade;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Confidence;
import org.actant.model.Likelihood;
import org.actant.model.Link;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a claim is graded, chained and tied to others. */
final class ClaimFormTest {

    private final Case made;
    private final Form form;
    private final Claim claim;

    ClaimFormTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        form = new Form(made);
        claim = made.article.getClaims().get(0);
        form.show(claim);
    }

    @AfterEach
    void close() {
        form.close();
    }

    @Test
    void likelihoodAndConfidenceAreChosenInWords() {
        form.pick("Likelihood", "Very likely");
        assertSame(Likelihood.VERY_LIKELY, claim.getLikelihood());
        form.pick("Confidence", "High");
        assertSame(Confidence.HIGH, claim.getConfidence());
        made.session.undo();
        made.session.undo();
        assertSame(Likelihood.UNSPECIFIED, claim.getLikelihood());
        assertSame(Confidence.UNSPECIFIED, claim.getConfidence());
    }

    @Test
    void anotherGradeNeedsAReasonAndIsTakenBack() {
        Source source = claim.getSourceChain().get(0);
        made.session.execute(new SetFeature(source, Literals.SOURCE__RELIABILITY, Reliability.D));
        form.fill("Set Another\u2026", "B \u2013 Usually reliable", "known to the desk");
        assertTrue(EffectiveGrade.of(claim).text().startsWith("B"), EffectiveGrade.of(claim).text());
        assertTrue(form.says("known to the desk"));
        form.press("Take Back");
        assertTrue(EffectiveGrade.of(claim).text().startsWith("D"), EffectiveGrade.of(claim).text());
    }

    @Test
    void aNewVoiceJoinsTheChain() {
        form.choose("Add to Chain of sources", "Radio");
        assertEquals(2, claim.getSourceChain().size());
        Source radio = claim.getSourceChain().get(1);
        assertEquals("Radio", radio.getName());
        assertSame(made.session.dossier(), radio.eContainer());
        made.session.undo();
        assertEquals(1, claim.getSourceChain().size());
        assertEquals(1, made.session.dossier().getSources().size());
    }

    @Test
    void aClaimIsTiedToAnother() {
        Claim other = ActantFactory.eINSTANCE.createClaim();
        other.setAbout(made.session.dossier().getEvents().get(1));
        made.session.execute(new AddPart(made.article, Literals.ARTICLE__CLAIMS, other));
        form.show(claim);
        form.choose("Add to Links and relations", "evidence for", "Company leaves");
        Link link = made.session.dossier().getLinks().getLast();
        assertEquals(List.of(claim), link.getSources());
        made.session.undo();
        assertEquals(1, made.session.dossier().getLinks().size());
    }
}
