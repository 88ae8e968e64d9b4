package org.actant.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;

import org.actant.core.names.TypeEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeEvidenceTest {

    private static final Set<String> ACTORS = Set.of("Person", "Group", "Organisation", "State", "Bloc");
    private static final Set<String> PLACES = Set.of("Place", "City", "Region", "Continent", "GeoFeature", "Facility");

    private final TypeEvidence evidence = new TypeEvidence();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Pr\u00e4sident Lukaschenko, -, Person",
            "Lukaschenko, Pr\u00e4sident, Person",
            "Au\u00dfenministerium, -, Organisation",
            "Hansa Logistik GmbH, -, Organisation",
            "KGB, -, Organisation",
            "Belarus, -, State",
            "Deutschlands, -, State",
            "United States, -, State",
            "USA, -, State",
            "Europ\u00e4ische Union, -, Bloc",
            "H\u00e4ftlinge, -, Group"})
    void actorsGetTheTypeThatTheirNamesSpeakFor(String name, String before, String type) {
        assertEquals(type, evidence.likely(name, before == null ? "" : before, ACTORS::contains));
    }

    @ParameterizedTest
    @CsvSource({"Flughafen Minsk, Facility", "Schwarzes Meer, GeoFeature", "Gebiet Brest, Region", "Asien, Continent",
            "Salzburg, City"})
    void placesGetTheTypeThatTheirNamesSpeakFor(String name, String type) {
        assertEquals(type, evidence.likely(name, "", PLACES::contains));
    }

    @Test
    void whatSaysNothingGetsNoType() {
        assertNull(evidence.likely("Lukaschenko", "sagte", ACTORS::contains));
        assertNull(evidence.likely("", "", ACTORS::contains));
    }

    @Test
    void onlyTypesThatComeIntoQuestionAreGiven() {
        assertNull(evidence.likely("KGB", "", PLACES::contains));
    }
}
