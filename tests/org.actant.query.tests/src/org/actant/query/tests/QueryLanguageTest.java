package org.actant.query.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.actant.core.identity.Fold;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRow;
import org.actant.query.QueryRun;
import org.junit.jupiter.api.Test;

/** What the parts of the language mean, over the sample. */
class QueryLanguageTest {

    private final Sample sample;

    QueryLanguageTest() throws IOException {
        sample = new Sample();
    }

    @Test
    void aQueryWithoutAConditionFindsAll() throws IOException, QueryException {
        assertEquals(sample.session().dossier().getEvents().stream().map(Event::getId).toList(),
                sample.ids("events"));
    }

    @Test
    void keywordsNamesAndLiteralsAreReadInAnyCase() throws IOException, QueryException {
        assertEquals(sample.ids("events where realis.actuality = HYP"),
                sample.ids("EVENTS Where Realis.Actuality = hyp"));
    }

    @Test
    void andBindsStrongerThanOrAndNotStrongerThanBoth() throws IOException, QueryException {
        assertEquals(List.of("E01", "E02"), sample.ids("events where id = E01 or id = E02 and not id = E01"));
        assertEquals(List.of("E02"), sample.ids("events where (id = E01 or id = E02) and not id = E01"));
        assertEquals(List.of("E01"), sample.ids("events where not not id = E01"));
    }

    @Test
    void aComparisonHoldsForOneOfManyAndItsOppositeForNone() throws IOException, QueryException {
        List<String> with = sample.ids("events where participations.role = host");
        List<String> without = sample.ids("events where participations.role != host");
        assertEquals(List.of("E02"), with);
        assertEquals(sample.ids("events").size() - 1, without.size());
    }

    @Test
    void textsAreFoundWithoutRegardToCaseAndAccents() throws IOException, QueryException {
        assertEquals(List.of("E01"), sample.ids("events where label ~ \"GESPRACHE der usa\""));
        assertEquals(List.of("E01"), sample.ids("events where label ~ \u201eGespr\u00e4che der USA\u201c"));
        assertTrue(sample.ids("events where label !~ gespr\u00e4che").size() > 50);
    }

    @Test
    void anElementIsFoundByAnyOfItsNamesAndByItsId() throws IOException, QueryException {
        assertEquals(List.of("A02"), sample.ids("actors where names.text = Lukaschenko"));
        assertEquals(sample.ids("participations where filler = A02"),
                sample.ids("participations where filler = lukaschenko"));
    }

    @Test
    void aTypeMeansItsNarrowerTypesToo() throws IOException, QueryException {
        List<String> conflict = sample.first("events where type is MATERIAL-CONFLICT show type");
        assertTrue(conflict.containsAll(List.of("COERCE", "ASSAULT")), conflict::toString);
        assertEquals(List.of(), sample.ids("events where type = MATERIAL-CONFLICT"));
        assertEquals(sample.ids("participations where filler is event"),
                sample.ids("participations where filler.class = Event"));
        assertFalse(sample.ids("participations where filler is not Actor").isEmpty());
    }

    @Test
    void bracketsNarrowAStepDown() throws IOException, QueryException {
        QueryRow row = sample.rows("events where id = E02 show participations[role = visitor].filler, "
                + "participations[role = host].filler.name, count(participations)").get(0);
        assertEquals("Christopher Smith", row.text(0));
        assertEquals("Belarus, Alexander Lukaschenko", row.text(1));
        assertEquals(List.of(4), row.cells().get(2));
    }

    @Test
    void quantifiersAskForOneForAllAndForNone() throws IOException, QueryException {
        int all = sample.ids("events").size();
        assertEquals(all, sample.ids("events where any participations (implied)").size()
                + sample.ids("events where none participations (implied)").size());
        assertTrue(sample.ids("events where all participations (filler is Actor)")
                .containsAll(sample.ids("events where not participations")));
    }

    @Test
    void rowIsTheElementOfTheRowInsideOfBrackets() throws IOException, QueryException {
        List<String> mutual = sample.ids("claims where any contradicts (any contradicts (this = row))");
        assertEquals(sample.ids("claims where contradicts"), mutual);
    }

    @Test
    void inverseStepsLeadBack() throws IOException, QueryException {
        assertEquals(sample.ids("mentions where of = P01"),
                sample.rows("places where id = P01 show mentions.id").get(0).texts(0));
        assertTrue(sample.rows("actors where id = A02 show roles.role").get(0).texts(0).contains("host"));
        assertEquals("E02", sample.rows("participations where id = \"E02.p3\" show event.id").get(0).text(0));
    }

    @Test
    void rowsAreSortedAndThoseWithoutAValueComeLast() throws IOException, QueryException {
        assertEquals(List.of("B", "B", "B"),
                sample.first("sources where reliability <= B show reliability order by reliability"));
        List<String> grades = sample.first("sources show reliability order by reliability desc");
        assertEquals("F", grades.get(0));
        assertEquals("", grades.get(grades.size() - 1));
    }

    @Test
    void datesAreComparedAsDatesAndAMonthIsItsBeginning() throws IOException, QueryException {
        assertEquals(List.of("E04"), sample.ids("events where times.value = 2025-02-15"));
        assertTrue(sample.ids("events where times.value > 2025-02").contains("E04"));
        assertFalse(sample.ids("events where times.value < 2025-02").contains("E04"));
    }

    @Test
    void aLimitEndsTheResult() throws IOException, QueryException {
        QueryRun run = Query.parse("events limit 3").on(sample.session(), sample.ontology());
        assertEquals(3, run.rows().size());
        assertTrue(run.isTruncated());
        QueryRun sorted = Query.parse("events order by label limit 3").on(sample.session(), sample.ontology());
        assertEquals(3, sorted.rows().size());
        assertTrue(sorted.isTruncated());
        QueryRun whole = Query.parse("actors where not mentions").on(sample.session(), sample.ontology());
        whole.rows();
        assertFalse(whole.isTruncated());
    }

    @Test
    void articlesAreLoadedOnlyForQueriesThatNeedThem() throws IOException, QueryException {
        sample.ids("events where participations.filler ~ Smith and realis.polarity = POS show label, times");
        assertEquals(List.of(), sample.session().loadedArticles());
        sample.ids("actors where mentions");
        assertEquals(sample.session().articleNames().size(), sample.session().loadedArticles().size());
    }

    @Test
    void aRunGoesStepByStep() throws IOException, QueryException {
        QueryRun run = Query.parse("mentions").on(sample.session(), sample.ontology());
        int articles = sample.session().articleNames().size();
        for (int i = 0; i < articles; i++) {
            assertTrue(run.advance());
            assertEquals(i + 1, sample.session().loadedArticles().size());
            assertEquals(List.of(), run.found());
        }
        assertTrue(run.advance());
        assertEquals(1, run.found().size());
    }

    @Test
    void whatWasFoldedIntoAnotherIsNoRowAndItsWordsAreThoseOfTheOther() throws IOException, QueryException {
        List<Integer> before = sample.rows("actors where id in (A05, A06) show count(mentions)").stream()
                .map(row -> (Integer) row.cells().get(0).get(0)).toList();
        Element folded = Objects.requireNonNull(sample.session().element("A06"));
        Element into = Objects.requireNonNull(sample.session().element("A05"));
        sample.session().execute(new Fold(List.of(folded), into));
        QueryRow row = sample.rows("actors where id in (A05, A06) show count(mentions)").get(0);
        assertEquals(List.of("A05"), sample.ids("actors where id in (A05, A06)"));
        assertEquals(List.of(before.get(0) + before.get(1)), row.cells().get(0));
        assertEquals(List.of("A05", "A06"), sample.ids("elements where id in (A05, A06)"));
    }
}
