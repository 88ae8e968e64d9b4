package org.actant.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.actant.core.session.Labels;
import org.actant.model.ActantFactory;
import org.actant.model.Claim;
import org.actant.model.Event;
import org.actant.model.Source;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Event talks = ActantFactory.eINSTANCE.createEvent();
    private final Claim claim = ActantFactory.eINSTANCE.createClaim();

    LabelsTest() {
        talks.setLabel("Talks in Minsk");
        claim.setAbout(talks);
    }

    private void says(String name) {
        Source source = ActantFactory.eINSTANCE.createSource();
        source.setName(name);
        claim.getSourceChain().add(source);
    }

    @Test
    void aClaimIsCalledByItsOriginAndWhatItIsAbout() {
        says("Daily");
        says("Officials");
        assertEquals("Officials: Talks in Minsk", Labels.of(claim));
    }

    @Test
    void whatNobodySaysIsCalledByWhatItIsAbout() {
        assertEquals("Talks in Minsk", Labels.of(claim));
    }

    @Test
    void aClaimAboutNothingIsCalledByItsId() {
        says("Daily");
        claim.setAbout(null);
        claim.setId("C7");
        assertEquals("C7", Labels.of(claim));
    }
}
