package org.actant.core.tests.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.actant.core.identity.Fold;
import org.actant.core.identity.Part;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.tests.TestCommand;
import org.actant.core.times.Contradiction;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that were merged lie in one window, whichever of them a time is stated of. */
class MergedTimesTest {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static OntologyIndex ontology;

    @TempDir
    Path folder;
    private DossierSession session;
    private final TimeTexts texts = new TimeTexts(Element::getId);
    private Event talks;
    private Event meeting;
    private Event release;

    @BeforeAll
    static void readTheOntology() {
        ontology = new Ontologies(List.of()).index();
    }

    @BeforeEach
    void makeEvents() throws Exception {
        session = DossierSession.create(folder.resolve("d"), "Zeiten");
        talks = event("talks");
        meeting = event("meeting");
        release = event("release");
    }

    @Test
    void aTimeOfOneCountsForTheOther() {
        time(meeting, TimeRelation.UNSPECIFIED, null, "2025-06-20");
        assertEquals("", full(talks));
        merge();
        assertEquals("2025-06-20 (derived: meeting 2025-06-20 \u2192 talks)", full(talks));
        assertEquals("2025-06-20", full(meeting));
        session.undo();
        assertEquals("", full(talks));
        session.redo();
        session.execute(new Part(List.of(meeting)));
        assertEquals("", full(talks));
    }

    @Test
    void timesOfBothAreTakenTogether() {
        time(talks, TimeRelation.UNSPECIFIED, null, "2025-06");
        time(meeting, TimeRelation.AFTER, null, "2025-06-20");
        merge();
        assertEquals("2025-06-21 to 2025-06-30", dates(talks));
        assertEquals("2025-06-21 to 2025-06-30", dates(meeting));
    }

    @Test
    void anAnchorFollowsToTheOneThatStandsForIt() {
        time(release, TimeRelation.AFTER, meeting, "P1D");
        time(talks, TimeRelation.UNSPECIFIED, null, "2025-06-20");
        assertEquals("", full(release));
        merge();
        assertEquals("2025-06-21 (derived: talks 2025-06-20 \u2192 meeting \u2192 release +P1D)", full(release));
        session.undo();
        assertEquals("", full(release));
    }

    @Test
    void whatWasMergedOverAnotherFollowsToo() {
        session.execute(new Fold(List.of(release), meeting));
        time(release, TimeRelation.UNSPECIFIED, null, "2025-06-20");
        merge();
        assertEquals("2025-06-20 (derived: release 2025-06-20 \u2192 talks)", full(talks));
        assertEquals("2025-06-20", dates(meeting));
    }

    @Test
    void timesOfBothThatCannotHoldContradict() {
        time(talks, TimeRelation.UNSPECIFIED, null, "2025-06-20");
        time(meeting, TimeRelation.UNSPECIFIED, null, "2025-06-25");
        assertEquals(List.of(), contradictions());
        merge();
        assertEquals(1, contradictions().size(), () -> contradictions().toString());
        Contradiction found = contradictions().get(0);
        assertSame(talks, found.bound().element());
        assertEquals("meeting 2025-06-25 \u2192 talks", texts.chain(found.bound()));
        assertEquals("talks 2025-06-20", texts.chain(Objects.requireNonNull(found.other())));
        session.undo();
        assertEquals(List.of(), contradictions());
    }

    @Test
    void whatLiesAfterOneLiesAfterTheOther() {
        time(release, TimeRelation.AFTER, meeting, null);
        assertEquals(0, DerivedTimes.of(session, ontology).later(talks).size());
        merge();
        assertSame(release, DerivedTimes.of(session, ontology).later(talks).get(0).later());
    }

    @Test
    void aRingOfMergingsFromAFileHangsNothing() {
        time(meeting, TimeRelation.UNSPECIFIED, null, "2025-06-20");
        session.execute(TestCommand.of("Ring", edit -> {
            edit.set(talks, Literals.EVENT__FOLDED_INTO, meeting);
            edit.set(meeting, Literals.EVENT__FOLDED_INTO, talks);
        }));
        assertEquals("", full(talks));
        assertFalse(DerivedTimes.of(session, ontology).of(meeting).isDerived());
    }

    private void merge() {
        session.execute(new Fold(List.of(meeting), talks));
    }

    private String full(Event event) {
        return texts.full(DerivedTimes.of(session, ontology).of(event));
    }

    private String dates(Event event) {
        return texts.dates(DerivedTimes.of(session, ontology).of(event));
    }

    private List<Contradiction> contradictions() {
        return DerivedTimes.of(session, ontology).contradictions();
    }

    private Event event(String id) {
        Event event = MAKE.createEvent();
        event.setId(id);
        session.execute(TestCommand.of("event", edit -> edit.add(session.dossier(), Literals.DOSSIER__EVENTS, event)));
        return event;
    }

    private void time(Event event, TimeRelation relation, @Nullable Event anchor, @Nullable String value) {
        TimeSpec time = MAKE.createTimeSpec();
        time.setRelation(relation);
        time.setAnchor(anchor);
        time.setValue(value);
        session.execute(TestCommand.of("time", edit -> edit.add(event, Literals.EVENT__TIMES, time)));
    }
}
