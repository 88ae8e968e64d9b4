package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.ActantFactory;
import org.actant.ui.text.link.Candidate;
import org.actant.ui.text.link.CandidateRanking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateRankingTest {

    private final List<Candidate> candidates = new ArrayList<>();

    private void add(int recency, int distance, String... names) {
        candidates.add(new Candidate(ActantFactory.eINSTANCE.createActor(), List.of(names), recency, distance));
    }

    private void add(String... names) {
        add(Candidate.NEVER, Candidate.NEVER, names);
    }

    private List<String> names(List<Candidate> ranked) {
        return ranked.stream().map(candidate -> candidate.names().get(0)).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "Belarus, belarussischen",
            "Alexander Lukaschenko, Lukaschenkos",
            "M\u00e1ria K\u0151v\u00e1ri, Kovari",
            "Vereinigte Staaten, USA",
            "Hafenbeh\u00f6rde, Hafenbeh\u00f6rden",
            "Stra\u00dfe, STRASSE"})
    void formsOfANameFindIt(String name, String words) {
        add("Genf");
        add(name, "USA".equals(words) ? "United States America" : name);
        add("Minsk");
        assertEquals(name, names(new CandidateRanking(candidates).likeliest(words)).get(0));
    }

    @Test
    void exactNamesComeBeforeBeginningsAndParts() {
        add("Neu-Minsk");
        add("Minsker Hafen");
        add("Minsk");
        assertEquals("Minsk", names(new CandidateRanking(candidates).likeliest("Minsk")).get(0));
    }

    @Test
    void whatWasLinkedLatelyBreaksTies() {
        add(Candidate.NEVER, 10, "Meier, Anna");
        add(0, 900, "Meier, Bo");
        assertEquals("Meier, Bo", names(new CandidateRanking(candidates).likeliest("Meier")).get(0));
    }

    @Test
    void whatIsNearBreaksTheTiesThatAreLeft() {
        add(Candidate.NEVER, 500, "Meier, Anna");
        add(Candidate.NEVER, 20, "Meier, Bo");
        assertEquals("Meier, Bo", names(new CandidateRanking(candidates).likeliest("Meier")).get(0));
    }

    @Test
    void typingLeavesOnlyWhatMatches() {
        add("Genf");
        add("Genua");
        add("Minsk");
        assertEquals(List.of("Genf", "Genua"), names(new CandidateRanking(candidates).matching("gen")));
        assertTrue(new CandidateRanking(candidates).matching("xyz").isEmpty());
    }

    @Test
    void nothingTypedLeavesAll() {
        add("Genf");
        add("Minsk");
        assertEquals(2, new CandidateRanking(candidates).matching(" ").size());
    }
}
