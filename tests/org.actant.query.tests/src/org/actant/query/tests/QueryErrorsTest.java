package org.actant.query.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong query is refused with the place and with what would be right. */
class QueryErrorsTest {

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static QueryException error(String query) {
        return assertThrows(QueryException.class, () -> Query.parse(query));
    }

    /** The wrong place is marked with brackets of its own in the query. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <evnts> where id = E01                          ; Did you mean events?
            events where <typ> = STATE                      ; Did you mean type?
            events where realis.<actualty> = HYP            ; Did you mean actuality?
            events where realis.actuality = <maybe>         ; There are: ACT, UNC, HYP, GEN.
            events where participations[<rle> = host]       ; Did you mean role?
            claims where any contradicts (<xyz>)            ; 'xyz' is not known here.
            events where label.<size> > 3                   ; 'label' is a plain value
            events where <label>[id = 1]                    ; cannot be narrowed down
            events where any <label> (id = 1)               ; any, all and none need elements
            claims where credibility = <high>               ; 'high' is no number
            claims where scopeCertain = <maybe>             ; neither true nor false
            events where <claims> > 3                       ; neither larger nor smaller
            events where <realis.actuality> is ACT          ; Only elements and types
            events where id = E01 <id>                      ; Expected: show, order, limit, and, or or the end
            events where id = E01 and<>                     ; ends too early
            events where (id = E01<>                        ; Expected: and, or or )
            events where id <E01>                           ; Expected: a comparison
            events where id = <)>                           ; Expected: a value
            events where label ~ <">Smith                   ; quotation mark
            events limit <0>                                ; from 1 to 10000
            events limit <99999999999>                      ; from 1 to 10000
            events where id = E01 <$>                       ; '$' does not fit here
            <>                                              ; Expected: a name
            """)
    void anErrorPointsAtThePlace(String marked, String message) {
        int begin = marked.indexOf('<');
        int end = marked.indexOf('>', begin);
        String query = marked.substring(0, begin) + marked.substring(begin + 1, end) + marked.substring(end + 1);
        QueryException error = error(query);
        assertEquals(begin + "-" + (end - 1), error.begin() + "-" + error.end(), error::getMessage);
        assertTrue(error.getMessage().contains(message), error::getMessage);
    }

    /** What names no type, role or mode is marked with brackets of its own in the query. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            events where type is <SANCTON>                  ; There is no type 'SANCTON'. Did you mean SANCTION?
            events where type = <SANCTON>                   ; Did you mean SANCTION?
            events where type in (SANCTION, <CONSLT>)       ; Did you mean CONSULT?
            actors where this is not <Persn>                ; Did you mean Person?
            events where type is <Sanktion>                 ; Did you mean SANCTION?
            events where participations[role = <recipent>]  ; There is no role 'recipent'. Did you mean recipient?
            events where mode = <"no such">                 ; There is no mode 'no such'.
            """)
    void aKeyThatNobodyKnowsIsRefused(String marked, String message) throws IOException {
        int begin = marked.indexOf('<');
        int end = marked.indexOf('>', begin);
        String query = marked.substring(0, begin) + marked.substring(begin + 1, end) + marked.substring(end + 1);
        Sample sample = new Sample();
        QueryException error = assertThrows(QueryException.class,
                () -> Query.parse(query, sample.session(), sample.ontology()));
        assertEquals(begin + "-" + (end - 1), error.begin() + "-" + error.end(), error::getMessage);
        assertTrue(error.getMessage().contains(message), error::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events where type is sanction", "participations where filler is Actor",
            "events where type ~ sanct", "elements where this is Anchored", "events where label = SANCTON",
            "events where participations.role = this.label", "participations where role = \"Recipient\""})
    void aKeyThatTheOntologyOrTheModelHasIsTaken(String query) throws IOException, QueryException {
        Sample sample = new Sample();
        assertEquals(query, Query.parse(query, sample.session(), sample.ontology()).text());
    }

    @Test
    void aKeyThatOnlyTheDossierUsesIsTaken() throws IOException, QueryException {
        Sample sample = new Sample();
        Event event = sample.session().dossier().getEvents().get(0);
        sample.session().execute(new SetFeature(List.of(event), Literals.EVENT__TYPE, "PARLEY"));
        Participation first = event.getParticipations().get(0);
        sample.session().execute(new SetFeature(List.of(first), Literals.PARTICIPATION__ROLE, "envoy"));
        Query known = Query.parse("events where type is PARLEY and participations.role = envoy", sample.session(),
                sample.ontology());
        assertEquals(1, known.on(sample.session(), sample.ontology()).rows().size());
        QueryException near = assertThrows(QueryException.class,
                () -> Query.parse("events where type is PARLY", sample.session(), sample.ontology()));
        assertTrue(near.getMessage().contains("PARLEY"), near::getMessage);
    }

    @Test
    void placesAreCountedInUtf16() {
        assertEquals(27, error("events where label ~ \"\ud83d\ude00\" nd id = 1").begin() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not (", "any claims (", "participations[", "count("})
    void deepNestingIsRefusedAndDoesNotOverflowTheStack(String part) {
        QueryException error = error("events where " + part.repeat(9_000 / part.length()));
        assertTrue(error.begin() < error.end() || !error.getMessage().isEmpty());
    }

    @Test
    void tenThousandParenthesesAreRefused() {
        assertTrue(error("events where " + "(".repeat(10_000)).getMessage().contains("too long"));
        assertTrue(error("events where " + "(".repeat(5_000) + ")".repeat(4_000)).getMessage().contains("too deeply"));
    }

    @Test
    void hugeTextsAreRefused() {
        assertTrue(error("events where label = \"" + "x".repeat(1_000_000) + '"').getMessage().contains("too long"));
    }

    @Test
    void manyStepsAndManyPartsAreNoProblem() throws QueryException {
        Query.parse("events where " + "not ".repeat(2_000) + "mentions");
        Query.parse("events where " + "mentions or ".repeat(800) + "mentions");
        Query.parse("events where id in (" + "E01, ".repeat(1_900) + "E02)");
        Query.parse("events where " + "bridging.".repeat(1_000) + "bridging");
    }

    @Test
    void aQueryThatGoesRoundAndRoundInOneRowIsEnded() throws IOException {
        Sample sample = new Sample();
        String inner = "mentions.article.claims.about";
        String query = "events where " + (inner + "[").repeat(6) + "id = nothing" + "]".repeat(6);
        QueryException error = assertThrows(QueryException.class, () -> sample.rows(query));
        assertTrue(error.getMessage().contains("too long a way"), error::getMessage);
    }
}
