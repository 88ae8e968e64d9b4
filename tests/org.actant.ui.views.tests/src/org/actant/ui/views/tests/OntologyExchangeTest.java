package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.ontology.edit.DeleteType;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.formats.ontology.OntologyJson;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ontologies that are exported to files and imported from them. */
final class OntologyExchangeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsExportedAndImportedIsTheSameOntology() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            editor.actions.run(new SetTypeColour(editor.actions.own(), SANCTION, "#123456"));
            Ontology exported = EcoreUtil.copy(editor.actions.own().applied());
            editor.answers.file = folder.resolve("ontology.json");
            editor.actions.exchange().exportTo(new OntologyJson());
            editor.actions.run(new DeleteType(editor.actions.own(), SANCTION));
            editor.actions.exchange().importFrom(new OntologyJson());
            assertTrue(editor.answers.asked.getLast().contains(exported.getKey()), editor.answers.asked::toString);
            assertTrue(EcoreUtil.equals(exported, editor.actions.own().applied()));
            editor.dossier.session.undo();
            assertNull(editor.actions.term(SANCTION));
        }
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndChangesNothing() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            Path broken = folder.resolve("broken.json");
            editor.answers.file = broken;
            Files.writeString(broken, "{\n  \"id\": ]\n}\n");
            @Nullable
            String before = editor.dossier.session.undoLabel();
            editor.actions.exchange().importFrom(new OntologyJson());
            assertEquals(1, editor.answers.asked.size());
            assertTrue(editor.answers.asked.get(0).contains("broken.json") && editor.answers.asked.get(0).contains("2"),
                    editor.answers.asked::toString);
            assertEquals(before, editor.dossier.session.undoLabel());
            assertEquals(List.of(), editor.dossier.session.ontologies().all());
        }
    }

    @Test
    void anImportSaysFirstWhichUsedTypesWouldBeUnknown() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            String name = editor.actions.labels().eventType("SANCTION");
            Ontology other = EcoreUtil.copy(editor.actions.own().applied());
            Path file = folder.resolve("other.json");
            editor.answers.file = file;
            new OntologyJson().write(other, file);
            editor.actions.exchange().importFrom(new OntologyJson());
            assertFalse(editor.answers.asked.getLast().contains(name), editor.answers.asked::toString);
            other.getEventTypes().removeIf(type -> "SANCTION".equals(type.getKey()));
            other.getEntityTypes().removeIf(type -> "City".equals(type.getKey()));
            new OntologyJson().write(other, file);
            editor.answers.goOn = false;
            @Nullable
            String before = editor.dossier.session.undoLabel();
            editor.actions.exchange().importFrom(new OntologyJson());
            String asked = editor.answers.asked.getLast();
            assertTrue(asked.contains("(2)") && asked.contains(name + " (1)") && asked.contains("Settlement (1)"),
                    asked);
            assertFalse(asked.contains("MOVE"), "unknown already");
            assertEquals(before, editor.dossier.session.undoLabel());
            editor.answers.goOn = true;
            editor.actions.exchange().importFrom(new OntologyJson());
            assertNull(editor.actions.term(SANCTION));
            assertEquals("SANCTION", editor.dossier.closing.getType());
        }
    }
}
