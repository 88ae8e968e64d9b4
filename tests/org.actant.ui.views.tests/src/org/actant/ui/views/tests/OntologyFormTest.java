package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.EventType;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, colours and letters in the form of a type. */
final class OntologyFormTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLabelIsWrittenIntoTheDossiersOwnCopyAndUndone() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            Text english = Screen.controls(editor.panel.form(), Text.class).get(0);
            String before = english.getText();
            english.setText("Forbid");
            assertTrue(editor.panel.isPending(editor.dossier.session));
            assertEquals(List.of(), editor.dossier.session.ontologies().all());
            editor.panel.commit();
            assertFalse(editor.panel.isPending(editor.dossier.session));
            assertEquals(2, editor.told.get());
            assertEquals(1, editor.dossier.session.ontologies().all().size());
            editor.dossier.session.undo();
            assertEquals(before, english.getText());
            assertEquals(List.of(), editor.dossier.session.ontologies().all());
        }
    }

    @Test
    void aColourIsTypedOrRefusedAndALetterThatIsTakenIsTold() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            List<Text> texts = Screen.controls(editor.panel.form(), Text.class);
            Text colour = texts.stream().filter(text -> text.getText().startsWith("#")).findFirst().orElseThrow();
            String before = colour.getText();
            colour.setText("red");
            editor.panel.commit();
            assertEquals(before, colour.getText());
            colour.setText("#ffffcc");
            editor.panel.commit();
            assertEquals("#ffffcc", editor.sanction().getColour());
            assertTrue(editor.says("1.0") || editor.says("1,0"));
            Text letter = texts.get(texts.indexOf(colour) + 1);
            String other = ((EventType) Objects
                    .requireNonNull(editor.actions.term(new TypeRef(TypeKind.EVENT, "CONSULT"))))
                    .getKeyLetter();
            assertEquals(List.of(), editor.actions.sharingLetter(SANCTION));
            letter.setText(String.valueOf(other));
            editor.panel.commit();
            assertEquals(1, editor.actions.sharingLetter(SANCTION).size());
            assertTrue(editor.says(editor.actions.labels().eventType("CONSULT")));
        }
    }

    @Test
    void whatALinkIsCalledFromItsTargetIsEdited() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, new TypeRef(TypeKind.LINK, "BEFORE"))) {
            Text inverse = Screen.controls(editor.panel.form(), Text.class).stream()
                    .filter(text -> text.getText().equals("after")).findFirst().orElseThrow();
            inverse.setText("later than");
            editor.panel.commit();
            assertEquals("later than",
                    editor.actions.index().linkType("BEFORE").orElseThrow().getInverse().getLabel().getEn());
            editor.dossier.session.undo();
            assertEquals("after", inverse.getText());
        }
    }
}
