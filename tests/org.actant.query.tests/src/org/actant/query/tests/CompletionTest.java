package org.actant.query.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.query.completion.Completion;
import org.actant.query.completion.Proposal;
import org.junit.jupiter.api.Test;

/** What may stand at the caret, which is written as a bar. */
class CompletionTest {

    private final OntologyIndex ontology = new Ontologies(List.of()).index();

    private Completion at(String marked) {
        return Completion.at(marked.replace("|", ""), marked.indexOf('|'), ontology);
    }

    private List<String> proposals(String marked) {
        return at(marked).proposals().stream().map(Proposal::text).toList();
    }

    @Test
    void aQueryBeginsWithWhatItAsksFor() {
        assertTrue(proposals("|").containsAll(List.of("events", "claims", "actors")));
        assertEquals(List.of("events"), proposals("ev|"));
        assertEquals(0, at("ev|").begin());
    }

    @Test
    void afterThatComeTheClauses() {
        assertEquals(List.of("where", "show", "order", "limit"), proposals("events |"));
        assertEquals(List.of("where"), proposals("events wh|"));
    }

    @Test
    void stepsAreThoseThatTheElementHas() {
        assertTrue(proposals("events where |").containsAll(List.of("participations", "claims", "not", "any")));
        assertEquals(List.of("realis"), proposals("events where re|"));
        assertTrue(proposals("events where realis.|").contains("actuality"));
        assertFalse(proposals("events where realis.|").contains("participations"));
    }

    @Test
    void insideOfBracketsTheStepsAreThoseOfTheStep() {
        assertTrue(proposals("events where participations[|").contains("filler"));
        assertTrue(proposals("events where any claims (|").contains("sourceChain"));
        assertTrue(proposals("events where any claims (row.|").contains("participations"));
    }

    @Test
    void valuesAreThoseOfThePropertyOnTheLeft() {
        assertEquals(List.of("ACT", "UNC", "HYP", "GEN", "this", "row"),
                proposals("events where realis.actuality = |"));
        assertTrue(proposals("events where participations[role = |").contains("actor"));
        assertTrue(proposals("events where participations.implied = |").containsAll(List.of("true", "false")));
        assertTrue(proposals("claims where kind in (fact, a|").contains("assessment"));
    }

    @Test
    void kindsAreTypesOfTheOntologyAndClassesOfTheModel() {
        assertTrue(proposals("events where type is |").contains("CONSULT"));
        assertTrue(proposals("participations where filler is A|").containsAll(List.of("Actor", "AGREE")));
    }

    @Test
    void nothingIsProposedWhereTheTextBeforeIsWrong() {
        assertEquals(List.of(), proposals("events where = |"));
        assertEquals(List.of(), proposals("nothing where xyz.|"));
    }

    @Test
    void whatFollowsTheCaretDoesNotMatter() {
        assertEquals(List.of("realis"), proposals("events where re| = \"unfinished"));
    }
}
