package org.actant.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.actant.core.names.NameFinder;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static List<String> names(String language, String text) {
        return new NameFinder(text, language).find().stream().map(range -> range.slice(text)).toList();
    }

    @Test
    void namesOfSeveralWordsAreOneName() {
        assertEquals(List.of("Anna Berg", "Ursula von der Leyen", "Bank of England"),
                names("en", "Anna Berg met Ursula von der Leyen at the Bank of England."));
    }

    @Test
    void aCapitalAtTheBeginOfASentenceMeansNothing() {
        assertEquals(List.of("Minsk", "Minsk"),
                names("en", "Yesterday it rained in Minsk. Minsk was wet. Everybody left."));
        assertEquals(List.of("Anna Berg"), names("en", "Then Anna Berg left."));
    }

    @Test
    void abbreviationsAreNames() {
        assertEquals(List.of("NATO", "EU"), names("de", "NATO und EU schweigen."));
    }

    @Test
    void germanNounsAreLeftOut() {
        assertEquals(List.of("Genf", "M\u00e1ria K\u0151v\u00e1ri", "Belarus"),
                names("de", "Am Dienstag fanden in Genf die Gespr\u00e4che statt. Die Ministerin traf "
                        + "M\u00e1ria K\u0151v\u00e1ri zur Verhandlung \u00fcber Belarus, ohne Einigung. Gespr\u00e4che halfen."));
    }

    @Test
    void aTitleBeforeAGermanNameIsNotPartOfIt() {
        assertEquals(List.of("Anna Berg"), names("de", "Sie sprach mit der Ministerin Anna Berg."));
    }

    @Test
    void aNounDoesNotBecomeANameByStandingInOne() {
        assertEquals(List.of("Osloer Verhandlungen"),
                names("de", "Es gab Osloer Verhandlungen. Verhandlungen halfen."));
    }

    @Test
    void daysAndMonthsAreNoNames() {
        assertEquals(List.of("Bo"), names("en", "He met Bo on Monday in June."));
    }

    @Test
    void anEmptyTextHasNoNames() {
        assertTrue(names(null, "").isEmpty());
        assertTrue(names("de", " \ud83d\ude92 1 2").isEmpty());
    }
}
