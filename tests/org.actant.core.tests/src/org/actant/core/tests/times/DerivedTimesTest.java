package org.actant.core.tests.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.tests.TestCommand;
import org.actant.core.times.Contradiction;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Realis;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTimesTest {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static final int LONG = 50_000;
    private static OntologyIndex ontology;

    @TempDir
    Path folder;
    private DossierSession session;
    private final Map<String, Event> events = new HashMap<>();
    private final TimeTexts texts = new TimeTexts(Element::getId);

    @BeforeAll
    static void readTheOntology() {
        ontology = new Ontologies(List.of()).index();
    }

    @BeforeEach
    void makeDossier() throws Exception {
        session = DossierSession.create(folder.resolve("d"), "Zeiten");
    }

    @Test
    void whatIsNotStatedIsNotKnown() {
        event("a");
        assertEquals("", full("a"));
        assertFalse(DerivedTimes.of(session, ontology).of(event("a")).isDated());
    }

    @Test
    void aDateDatesWhatLiesADistanceFromIt() {
        relative("visit", TimeRelation.AFTER, "call", "P1D");
        relative("talks", TimeRelation.AFTER, "call", "P1D");
        relative("release", TimeRelation.AFTER, "talks", null);
        assertEquals("", full("visit"));
        TimeSpec date = date("call", "2025-06-20");
        assertEquals("2025-06-20", full("call"));
        assertEquals("2025-06-21 (derived: call 2025-06-20 \u2192 visit +P1D)", full("visit"));
        assertEquals("from 2025-06-21 (derived: call 2025-06-20 \u2192 talks +P1D \u2192 release)", full("release"));
        session.execute(new SetFeature(date, Literals.TIME_SPEC__VALUE, null));
        assertEquals("", full("visit"));
        assertEquals("", full("release"));
        session.undo();
        assertEquals("2025-06-21", dates("talks"));
    }

    @Test
    void aDateGoesBackwardsTooAlongADistance() {
        relative("call", TimeRelation.BEFORE, "visit", "P1W");
        date("visit", "2025-06-XX");
        assertEquals("2025-05-25 to 2025-06-23", dates("call"));
    }

    @Test
    void monthsOfDifferentLengthDoNotContradict() {
        relative("b", TimeRelation.AFTER, "a", "P1M");
        date("a", "2025-01-31");
        assertEquals("2025-02-28", dates("b"));
        assertEquals(List.of(), contradictions());
    }

    @Test
    void hoursLeadToTheSameDayOrTheNext() {
        relative("b", TimeRelation.AFTER, "a", "PT5H");
        date("a", "2025-06-20");
        assertEquals("2025-06-20 to 2025-06-21", dates("b"));
    }

    @Test
    void linksDateTheirEndsAsTheOntologySays() {
        link("BEFORE", "a", "b", "P2D", Actuality.ACT);
        link("SUBEVENT-OF", "part", "b", null, Actuality.ACT);
        link("CAUSES", "a", "effect", null, Actuality.ACT);
        link("RESULT-OF", "result", "b", null, Actuality.ACT);
        date("a", "2025-06-20");
        assertEquals("2025-06-22", dates("b"));
        assertEquals("2025-06-22", dates("part"));
        assertEquals("from 2025-06-20", dates("effect"));
        assertEquals("from 2025-06-22", dates("result"));
    }

    @Test
    void aLinkThatMayNotHoldDatesNothing() {
        link("BEFORE", "a", "b", "P2D", Actuality.UNC);
        date("a", "2025-06-20");
        assertEquals("", dates("b"));
    }

    @Test
    void theDateOfTheArticleDatesWhatItSpeaksOf() {
        Article article = MAKE.createArticle();
        article.setName("x");
        session.execute(TestCommand.of("article", edit -> edit.add(session.dossier(), Literals.DOSSIER__ARTICLES,
                article)));
        TimeSpec past = time("a", TimeRelation.BEFORE, null, null);
        session.execute(new SetFeature(past, Literals.TIME_SPEC__DOCUMENT, article.getId()));
        assertEquals("", dates("a"));
        session.execute(new SetFeature(article, Literals.ARTICLE__PUBLISHED, "2025-06-22"));
        assertEquals("until 2025-06-22", dates("a"));
        assertTrue(DerivedTimes.of(session, ontology).of(event("a")).isDerived());
    }

    @Test
    void boundsAreKept() {
        TimeSpec time = time("a", TimeRelation.UNSPECIFIED, null, null);
        session.execute(new SetFeature(time, Literals.TIME_SPEC__EARLIEST_BEGIN, "2025-06"));
        session.execute(new SetFeature(time, Literals.TIME_SPEC__LATEST_END, "2025-07"));
        assertEquals("2025-06-01 to 2025-07-31", dates("a"));
        assertFalse(DerivedTimes.of(session, ontology).of(event("a")).isDerived());
    }

    @Test
    void aContradictingDateIsNamedOnceWithBothWays() {
        relative("visit", TimeRelation.AFTER, "call", "P1D");
        link("SUBEVENT-OF", "talks", "visit", null, Actuality.ACT);
        date("call", "2025-06-20");
        date("talks", "2025-06-25");
        List<Contradiction> found = DerivedTimes.of(session, ontology).contradictions();
        assertEquals(1, found.size(), found::toString);
        assertEquals("talks 2025-06-25", texts.chain(found.get(0).bound()));
        assertEquals("call 2025-06-20 \u2192 visit +P1D \u2192 talks",
                texts.chain(Objects.requireNonNull(found.get(0).other())));
    }

    @Test
    void aCircleOfDistancesEndsInAContradiction() {
        relative("b", TimeRelation.AFTER, "a", "P1D");
        relative("a", TimeRelation.AFTER, "b", "P1D");
        date("a", "2025-06-20");
        assertEquals(1, contradictions().size());
    }

    @Test
    void aDistanceOfAMillionYearsDatesNothing() {
        String before = "a";
        for (int i = 0; i < 20; i++) {
            relative("e" + i, TimeRelation.AFTER, before, "P99999Y");
            before = "e" + i;
        }
        date("a", "9999");
        relative("far", TimeRelation.AFTER, before, "P999999999Y");
        assertEquals("", dates("far").replaceAll("from .*", ""));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        session.execute(TestCommand.of("chain", edit -> {
            for (int i = 0; i < LONG; i++) {
                event("e" + i, edit);
                if (i > 0) {
                    edit.add(events.get("e" + i), Literals.EVENT__TIMES,
                            spec(TimeRelation.AFTER, events.get("e" + (i - 1)), "P1D"));
                }
            }
        }));
        date("e0", "2025-06-20");
        assertEquals(LocalDate.of(2025, 6, 20).plusDays(LONG - 1).toString(), dates("e" + (LONG - 1)));
        assertEquals(List.of(), contradictions());
    }

    @Test
    void timesAreDerivedAnewOnlyWhenSomethingOfThemChanged() {
        date("a", "2025-06-20");
        DerivedTimes before = DerivedTimes.of(session, ontology);
        session.execute(TestCommand.of("actor", edit -> edit.add(session.dossier(), Literals.DOSSIER__ENTITIES,
                MAKE.createActor())));
        assertSame(before, DerivedTimes.of(session, ontology));
        date("b", "2025-06-21");
        assertNotSame(before, DerivedTimes.of(session, ontology));
    }

    private String full(String event) {
        return texts.full(DerivedTimes.of(session, ontology).of(event(event)));
    }

    private String dates(String event) {
        return texts.dates(DerivedTimes.of(session, ontology).of(event(event)));
    }

    private List<Contradiction> contradictions() {
        return DerivedTimes.of(session, ontology).contradictions();
    }

    private Event event(String id) {
        if (!events.containsKey(id)) {
            session.execute(TestCommand.of("event", edit -> event(id, edit)));
        }
        return events.get(id);
    }

    private void event(String id, Edit edit) {
        Event event = MAKE.createEvent();
        event.setId(id);
        events.put(id, event);
        edit.add(session.dossier(), Literals.DOSSIER__EVENTS, event);
    }

    private TimeSpec date(String event, String value) {
        return time(event, TimeRelation.UNSPECIFIED, null, value);
    }

    private void relative(String event, TimeRelation relation, String anchor, @Nullable String distance) {
        time(event, relation, event(anchor), distance);
    }

    private TimeSpec time(String event, TimeRelation relation, @Nullable Event anchor, @Nullable String value) {
        TimeSpec time = spec(relation, anchor, value);
        Event owner = event(event);
        session.execute(TestCommand.of("time", edit -> edit.add(owner, Literals.EVENT__TIMES, time)));
        return time;
    }

    private static TimeSpec spec(TimeRelation relation, @Nullable Event anchor, @Nullable String value) {
        TimeSpec time = MAKE.createTimeSpec();
        time.setRelation(relation);
        time.setAnchor(anchor);
        time.setValue(value);
        return time;
    }

    private void link(String type, String source, String target, @Nullable String quantity, Actuality actuality) {
        Link link = MAKE.createLink();
        link.setType(type);
        link.getSources().add(event(source));
        link.getTargets().add(event(target));
        link.setQuantity(quantity);
        Realis realis = MAKE.createRealis();
        realis.setActuality(actuality);
        link.setRealis(realis);
        session.execute(TestCommand.of("link", edit -> edit.add(session.dossier(), Literals.DOSSIER__LINKS, link)));
    }
}
