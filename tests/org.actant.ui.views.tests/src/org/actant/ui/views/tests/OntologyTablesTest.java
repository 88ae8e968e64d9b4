package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in the forms of the ontology editor. */
final class OntologyTablesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void rolesAreShownAndComeAndGo() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            Table table = editor.table(0);
            int roles = editor.sanction().getRoles().size();
            assertEquals(roles, table.getItemCount());
            assertEquals("actor", table.getItem(0).getText(0));
            Button add = Screen.controls(editor.panel.control(), Button.class).stream()
                    .filter(button -> button.getText().startsWith("Add") || button.getText().startsWith("Rolle hinzu"))
                    .findFirst().orElseThrow();
            add.notifyListeners(SWT.Selection, null);
            assertEquals(roles + 1, table.getItemCount());
            editor.dossier.session.undo();
            assertEquals(roles, table.getItemCount());
        }
    }

    @Test
    void modesOfATypeComeAndGo() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            Table table = editor.table(1);
            int modes = table.getItemCount();
            OntologyFixture.press(table, SWT.INSERT);
            assertEquals(modes + 1, table.getItemCount());
            assertEquals("mode", table.getItem(modes).getText(0));
            editor.dossier.session.undo();
            assertEquals(modes, table.getItemCount());
        }
    }

    @Test
    void codesOfATypeComeAndGo() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            Table table = editor.table(2);
            int codes = table.getItemCount();
            OntologyFixture.press(table, SWT.INSERT);
            assertEquals(codes + 1, table.getItemCount());
            assertEquals("exact", table.getItem(codes).getText(3));
            editor.dossier.session.undo();
            assertEquals(codes, table.getItemCount());
        }
    }

    @Test
    void examplesAndWhatToChooseInsteadAreEdited() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            Table examples = editor.table(3);
            int count = editor.sanction().getExamples().size();
            assertEquals(editor.sanction().getExamples().get(0).getEn(), examples.getItem(0).getText(0));
            OntologyFixture.press(examples, SWT.INSERT);
            editor.type(examples, count, "A bank is cut off.");
            assertEquals("A bank is cut off.", editor.sanction().getExamples().get(count).getEn());
            editor.dossier.session.undo();
            editor.dossier.session.undo();
            assertEquals(count, examples.getItemCount());
            Table contrasts = editor.table(4);
            int others = editor.sanction().getContrasts().size();
            String name = editor.actions.labels().eventType(editor.sanction().getContrasts().get(0).getOther());
            assertTrue(contrasts.getItem(0).getText(0).startsWith(name));
            assertEquals(editor.sanction().getContrasts().get(0).getWhen().getDe(), contrasts.getItem(0).getText(2));
            contrasts.setSelection(0);
            OntologyFixture.press(contrasts, SWT.DEL);
            assertEquals(others - 1, editor.sanction().getContrasts().size());
            OntologyFixture.press(contrasts, SWT.INSERT);
            assertEquals(others, editor.sanction().getContrasts().size());
            assertTrue(editor.actions.index().eventType(editor.sanction().getContrasts().getLast().getOther())
                    .isPresent());
        }
    }

    @Test
    void valuesOfAScaleAreShownWithFixedKeys() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, new ScaleRef(ScaleKind.SCALE, "reliability"))) {
            Table table = editor.table(0);
            assertEquals("A", table.getItem(0).getText(0));
            assertEquals("Completely reliable", table.getItem(0).getText(1));
            assertEquals(6, table.getItemCount());
            assertEquals(List.of(),
                    Screen.controls(editor.panel.form(), Button.class).stream().filter(Button::isVisible)
                            .toList(),
                    "values neither come nor go");
        }
    }

    @Test
    void theWordsOfAVocabularyAreShown() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, new VocabularyRef("definiteness"))) {
            Table table = editor.table(0);
            assertEquals("definite", table.getItem(0).getText(0));
            assertTrue(table.getItemCount() > 3);
        }
    }

    @Test
    void schemesAreTakenIntoUseAndOutOfIt() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            editor.answers.key = "HOUSE";
            editor.panel.filter("schem");
            editor.panel.tree().getTree().setSelection(editor.panel.tree().getTree().getItem(0));
            editor.panel.tree().setSelection(editor.panel.tree().getStructuredSelection());
            Table table = editor.table(0);
            int count = table.getItemCount();
            List<Button> buttons = Screen.controls(editor.panel.form(), Button.class);
            buttons.get(0).notifyListeners(SWT.Selection, null);
            assertEquals("HOUSE", table.getItem(count).getText(0));
            table.setSelection(count);
            buttons.get(1).notifyListeners(SWT.Selection, null);
            assertEquals(count, table.getItemCount());
            assertTrue(editor.answers.asked.getLast().contains("HOUSE"));
        }
    }
}
