package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Link;
import org.actant.model.TimeSpec;
import org.eclipse.swt.widgets.Combo;
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

    @Test
    void anOwnTypeOfLinksSaysWhatItMeansForTheOrderOfItsEnds() throws IOException {
        TypeRef echo = new TypeRef(TypeKind.LINK, "ECHOES");
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            editor.actions.run(new AddType(editor.actions.own(), TypeKind.LINK, TypeKind.LINK.create("ECHOES")));
            Link link = editor.dossier.session.dossier().getLinks().get(0);
            Event leaving = (Event) link.getTargets().get(0);
            TimeSpec monday = ActantFactory.eINSTANCE.createTimeSpec();
            monday.setValue("2025-06-20");
            editor.dossier.session.execute(new SetFeature(link, Literals.CONNECTION__TYPE, "ECHOES"));
            editor.dossier.session.execute(new AddPart(editor.dossier.closing, Literals.EVENT__TIMES, monday));
            editor.panel.select(echo);
            editor.screen.settle();
            assertFalse(editor.times().of(leaving).isDated());
            editor.choose("", 1);
            assertEquals("source-before-target",
                    editor.actions.index().linkType("ECHOES").orElseThrow().getTemporal());
            assertTrue(editor.times().of(leaving).isDated());
            editor.dossier.session.undo();
            assertFalse(editor.times().of(leaving).isDated());
        }
    }

    @Test
    void everyOrderOfTheShippedLinkTypesHasAName() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder)) {
            for (ConnectionType type : editor.actions.own().applied().getLinkTypes()) {
                editor.panel.select(new TypeRef(TypeKind.LINK, type.getKey()));
                Combo order = Screen.controls(editor.panel.form(), Combo.class).getLast();
                assertEquals(type.getTemporal() == null, order.getText().isEmpty(), type.getKey());
                assertNotEquals(type.getTemporal(), order.getText());
            }
        }
    }

    @Test
    void quadClassAndSchemesWithoutTheTypeAreEdited() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder, SANCTION)) {
            assertEquals(4, editor.sanction().getQuad());
            editor.choose(Screen.controls(editor.panel.form(), Combo.class).getLast().getText(), 1);
            assertEquals(1, editor.sanction().getQuad());
            Text without = Screen.controls(editor.panel.form(), Text.class).get(6);
            without.setText("HOUSE, TimeML");
            editor.panel.commit();
            assertEquals(List.of("HOUSE", "TimeML"), editor.sanction().getNoEquivalent());
            editor.dossier.session.undo();
            editor.dossier.session.undo();
            assertEquals(4, editor.sanction().getQuad());
        }
    }
}
