package org.actant.core.tests.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.actant.core.times.DateWindow;
import org.actant.core.times.TimeValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValuesTest {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({"2025-06-20,2025-06-20,2025-06-20", "2025-06-20T14:30,2025-06-20,2025-06-20",
            "2025-06-20TEV,2025-06-20,2025-06-20", "2024-02,2024-02-01,2024-02-29", "2025,2025-01-01,2025-12-31",
            "2025-XX-XX,2025-01-01,2025-12-31", "2025-06-XX,2025-06-01,2025-06-30", "202X,2020-01-01,2029-12-31",
            "202,2020-01-01,2029-12-31", "20,2000-01-01,2099-12-31", "20XX,2000-01-01,2099-12-31",
            "2025-W25,2025-06-16,2025-06-22", "2025-W25-5,2025-06-20,2025-06-20", "2025-W25-WE,2025-06-21,2025-06-22",
            "2025-WXX,2025-01-01,2025-12-31", "2026-W01,2025-12-29,2026-01-04", "2020-W53,2020-12-28,2021-01-03",
            "2025-Q2,2025-04-01,2025-06-30", "2025-H2,2025-07-01,2025-12-31", "2025-SU,2025-06-01,2025-08-31",
            "2025-FA,2025-09-01,2025-11-30", "2025-WI,2025-12-01,2026-02-28",
            "2025-06-20/2025-06-25,2025-06-20,2025-06-25", "2025-06/2025-08,2025-06-01,2025-08-31",
            "2025-06-20/P3D,2025-06-20,2025-06-23"})
    void aDateNamesDays(String value, String first, String last) {
        DateWindow window = TimeValues.window(value).orElseThrow();
        assertEquals(first, window.first().toString());
        assertEquals(last, window.last().toString());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"XXXX-06-20", "XXXX-XX-XX", "XXXX-WXX-1", "P1D", "PXX", "PRESENT_REF", "FUTURE_REF",
            "2025-13", "2025-02-30", "2025-W60", "2025-06-25/2025-06-20", "soon", "", "T14:30", "99999-01-01", "/"})
    void whatNamesNoDaysIsNothing(String value) {
        assertEquals(true, TimeValues.window(value).isEmpty(), value);
    }

    @Test
    void anAbsentValueIsNothing() {
        assertEquals(true, TimeValues.window(null).isEmpty());
    }
}
