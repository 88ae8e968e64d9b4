package org.actant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.actant.core.commands.AddPart;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.TimeSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of the annotated sample article; skipped where the folder of shared material is missing. */
class DerivedTimesOfTheSampleTest {

    @TempDir
    Path temp;
    private Path dossier = Path.of("");

    @BeforeEach
    void importTheSample() throws Exception {
        Path gold = SharedFolder.find("sample/gold.json");
        assumeTrue(gold != null, "skipped: there is no folder 'shared' with sample/gold.json beside this checkout");
        dossier = temp.resolve("d");
        Cli.run("new", dossier);
        assertEquals(0, Cli.run("import", dossier, gold, "--format", "json").exit());
    }

    @Test
    void theSampleHasNoDates() throws Exception {
        assertEquals("", event("E02"));
        assertEquals("", event("E19"));
    }

    @Test
    void theDateOfTheCallDatesVisitTalksAndRelease() throws Exception {
        DossierSession session = date("E03", "2025-06-20");
        assertEquals("2025-06-20", event("E03"));
        assertEquals("2025-06-21 (derived: E03 2025-06-20 \u2192 E02 +P1D)", event("E02"));
        assertEquals("2025-06-21 (derived: E03 2025-06-20 \u2192 E01 +P1D)", event("E01"));
        assertEquals("from 2025-06-21 (derived: E03 2025-06-20 \u2192 E01 +P1D \u2192 E19)", event("E19"));
        session.undo();
        session.save();
        theSampleHasNoDates();
    }

    private DossierSession date(String id, String value) throws Exception {
        DossierSession session = DossierSession.open(dossier);
        Element event = Objects.requireNonNull(session.element(id));
        TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
        time.setValue(value);
        session.execute(new AddPart(event, Literals.EVENT__TIMES, time));
        session.save();
        return session;
    }

    /** The column "time" of an event. */
    private String event(String id) throws Exception {
        String rows = Cli.run("list", dossier, "events", "--json").out();
        int begin = rows.indexOf("\"id\" : \"" + id + "\"");
        assertTrue(begin >= 0, rows);
        String field = "\"time\" : \"";
        int time = rows.indexOf(field, begin) + field.length();
        return rows.substring(time, rows.indexOf('"', time));
    }
}
