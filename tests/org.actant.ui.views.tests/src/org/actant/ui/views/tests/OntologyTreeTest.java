package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree of the ontology editor, and what is done to the types in it. */
final class OntologyTreeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theFilterShowsWhatHasTheWordsInNameOrKeyWithWhatIsAbove() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            editor.panel.filter("reliab");
            assertEquals(1, editor.panel.tree().getTree().getItemCount());
            assertEquals(1, editor.panel.tree().getTree().getItem(0).getItemCount());
            editor.panel.filter("sanction");
            assertNotNull(editor.panel.tree().testFindItem(SANCTION));
            editor.panel.select(new ScaleRef(ScaleKind.SCALE, "reliability"));
            assertEquals(new ScaleRef(ScaleKind.SCALE, "reliability"),
                    editor.panel.tree().getStructuredSelection().getFirstElement(), "the filter gives way to a choice");
        }
    }

    @Test
    void anUnknownTypeIsARowThatCanBeMadeATypeOrReplacedOrLeft() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            TypeRef unknown = new TypeRef(TypeKind.EVENT, "PARLEY");
            editor.dossier.session.execute(new SetFeature(editor.dossier.closing, Literals.EVENT__TYPE, "PARLEY"));
            editor.panel.select(unknown);
            assertEquals(unknown, editor.panel.tree().getStructuredSelection().getFirstElement());
            assertTrue(editor.says("Pier closed"));
            editor.press(SWT.DEL);
            assertEquals(List.of(), editor.answers.asked, "there is nothing to delete");
            Screen.controls(editor.panel.form(), Button.class).get(0).notifyListeners(SWT.Selection, null);
            assertNotNull(editor.actions.term(unknown));
            assertFalse(Screen.controls(editor.panel.form(), Text.class).isEmpty(), "it has the form of a type now");
            editor.dossier.session.undo();
            assertNull(editor.actions.term(unknown));
            editor.answers.wanted = editor.actions.labels().eventType("SANCTION");
            assertEquals(SANCTION, editor.actions.merge(unknown));
            assertEquals("SANCTION", editor.dossier.closing.getType());
            assertEquals(List.of(), editor.dossier.session.ontologies().all());
            assertNull(editor.panel.tree().testFindItem(unknown));
        }
    }

    @Test
    void whatTheDossierUsesIsShownInTheFormAndBeforeAnythingIsDeleted() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            assertTrue(editor.says("Pier closed"));
            editor.answers.goOn = false;
            editor.actions.delete(SANCTION);
            assertTrue(editor.answers.asked.get(0).contains("Pier closed"), editor.answers.asked::toString);
            assertNotNull(editor.actions.term(SANCTION));
            editor.answers.goOn = true;
            editor.actions.delete(SANCTION);
            assertNull(editor.actions.term(SANCTION));
            assertEquals("SANCTION", editor.dossier.closing.getType());
            assertEquals(List.of(), Screen.controls(editor.panel.form(), Text.class));
        }
    }

    @Test
    void aRenamedTypeStaysChosenAndItsElementsFollow() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            editor.answers.key = "FORBID";
            editor.panel.select(SANCTION);
            editor.press(SWT.F2);
            assertEquals("FORBID", editor.dossier.closing.getType());
            assertEquals(new TypeRef(TypeKind.EVENT, "FORBID"),
                    editor.panel.tree().getStructuredSelection().getFirstElement());
            editor.answers.key = "AID";
            editor.press(SWT.F2);
            assertEquals("FORBID", editor.dossier.closing.getType(), "a taken key is refused");
        }
    }
}
