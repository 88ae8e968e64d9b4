package org.actant.ui.views.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.edit.DeleteType;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.actant.formats.ontology.OntologyJson;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.ontology.OntologyPanel;
import org.actant.ui.views.ontology.Questions;
import org.actant.ui.views.ontology.TypeActions;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OntologyPanelTest {

    private static final TypeRef SANCTION = new TypeRef(TypeKind.EVENT, "SANCTION");

    @TempDir
    Path folder = Path.of("");

    /** Answers as it was told to, and remembers what it was asked. */
    @NonNullByDefault({RETURN_TYPE, FIELD})
    private static final class Answers implements Questions {

        private final List<String> asked = new ArrayList<>();
        private @Nullable String key;
        private @Nullable Path file;
        private String wanted = "";
        private boolean goOn = true;

        @Override
        public @Nullable String key(String title, String message, String proposed) {
            asked.add(message);
            return key;
        }

        @Override
        public <T> @Nullable T one(String title, String message, List<Labelled<T>> choices) {
            asked.add(message);
            return choices.stream().filter(choice -> wanted.isEmpty() || choice.label().equals(wanted)).findFirst()
                    .map(Labelled::value).orElse(null);
        }

        @Override
        public @Nullable List<Element> elements(String title, String message, List<Element> elements) {
            asked.add(message);
            return elements;
        }

        @Override
        public boolean goOn(String title, String message) {
            asked.add(message);
            return goOn;
        }

        @Override
        public @Nullable Path fileToRead() {
            return file;
        }

        @Override
        public @Nullable Path fileToWrite(String proposed) {
            return file;
        }

        @Override
        public void failed(String message, Exception cause) {
            asked.add(message);
        }
    }

    private Case sanctions() throws IOException {
        Case made = new Case(folder.resolve("d"));
        made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "SANCTION"));
        return made;
    }

    private static void press(OntologyPanel panel, int key) {
        Event event = new Event();
        event.keyCode = key;
        panel.tree().getTree().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theFilterShowsWhatHasTheWordsInNameOrKeyWithWhatIsAbove() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), new Answers()), null, () -> {
                    });
            screen.open();
            panel.filter("reliab");
            assertEquals(1, panel.tree().getTree().getItemCount());
            assertEquals(1, panel.tree().getTree().getItem(0).getItemCount());
            panel.filter("sanction");
            assertNotNull(panel.tree().testFindItem(SANCTION));
            panel.select(new ScaleRef(ScaleKind.SCALE, "reliability"));
            assertEquals(new ScaleRef(ScaleKind.SCALE, "reliability"),
                    panel.tree().getStructuredSelection().getFirstElement(), "the filter gives way to a choice");
        }
    }

    @Test
    void anUnknownTypeIsARowThatCanBeMadeATypeOrReplacedOrLeft() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            TypeRef unknown = new TypeRef(TypeKind.EVENT, "PARLEY");
            Answers answers = new Answers();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), answers);
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "PARLEY"));
            panel.select(unknown);
            assertEquals(unknown, panel.tree().getStructuredSelection().getFirstElement());
            assertTrue(Screen.controls(panel.form(), Label.class).stream()
                    .anyMatch(label -> label.getText().contains("Pier closed")));
            press(panel, SWT.DEL);
            assertEquals(List.of(), answers.asked, "there is nothing to delete");
            Screen.controls(panel.form(), Button.class).get(0).notifyListeners(SWT.Selection, null);
            assertNotNull(actions.term(unknown));
            assertFalse(Screen.controls(panel.form(), Text.class).isEmpty(), "it has the form of a type now");
            made.session.undo();
            assertNull(actions.term(unknown));
            answers.wanted = actions.labels().eventType("SANCTION");
            assertEquals(SANCTION, actions.merge(unknown));
            assertEquals("SANCTION", made.closing.getType());
            assertEquals(List.of(), made.session.ontologies().all());
            assertNull(panel.tree().testFindItem(unknown));
        }
    }

    @Test
    void aColourIsTypedOrRefusedAndALetterThatIsTakenIsTold() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), new Answers());
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            panel.select(SANCTION);
            screen.settle();
            List<Text> texts = Screen.controls(panel.form(), Text.class);
            Text colour = texts.stream().filter(text -> text.getText().startsWith("#")).findFirst().orElseThrow();
            String before = colour.getText();
            colour.setText("red");
            panel.commit();
            assertEquals(before, colour.getText());
            colour.setText("#ffffcc");
            panel.commit();
            assertEquals("#ffffcc", ((EventType) Objects.requireNonNull(actions.term(SANCTION))).getColour());
            assertTrue(Screen.controls(panel.form(), Label.class).stream()
                    .anyMatch(label -> label.getText().contains("1.0") || label.getText().contains("1,0")));
            Text letter = texts.get(texts.indexOf(colour) + 1);
            String other = ((EventType) Objects.requireNonNull(actions.term(new TypeRef(TypeKind.EVENT, "CONSULT"))))
                    .getKeyLetter();
            assertEquals(List.of(), actions.sharingLetter(SANCTION));
            letter.setText(String.valueOf(other));
            panel.commit();
            assertEquals(1, actions.sharingLetter(SANCTION).size());
            assertTrue(Screen.controls(panel.form(), Label.class).stream()
                    .anyMatch(label -> label.getText().contains(actions.labels().eventType("CONSULT"))));
        }
    }

    @Test
    void valuesOfAScaleAreShownWithFixedKeys() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), new Answers()), null, () -> {
                    });
            screen.open();
            panel.select(new ScaleRef(ScaleKind.SCALE, "reliability"));
            Table table = Screen.controls(panel.form(), Table.class).get(0);
            assertEquals("A", table.getItem(0).getText(0));
            assertEquals("Completely reliable", table.getItem(0).getText(1));
            assertEquals(6, table.getItemCount());
            assertEquals(List.of(), Screen.controls(panel.form(), Button.class).stream().filter(Button::isVisible)
                    .toList(), "values neither come nor go");
        }
    }

    @Test
    void schemesAreTakenIntoUseAndOutOfIt() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            Answers answers = new Answers();
            answers.key = "HOUSE";
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), answers), null, () -> {
                    });
            screen.open();
            panel.filter("schem");
            panel.tree().getTree().setSelection(panel.tree().getTree().getItem(0));
            panel.tree().setSelection(panel.tree().getStructuredSelection());
            Table table = Screen.controls(panel.form(), Table.class).get(0);
            int count = table.getItemCount();
            List<Button> buttons = Screen.controls(panel.form(), Button.class);
            buttons.get(0).notifyListeners(SWT.Selection, null);
            assertEquals("HOUSE", table.getItem(count).getText(0));
            table.setSelection(count);
            buttons.get(1).notifyListeners(SWT.Selection, null);
            assertEquals(count, table.getItemCount());
            assertTrue(answers.asked.getLast().contains("HOUSE"));
        }
    }

    @Test
    void modesOfATypeComeAndGo() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), new Answers());
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            panel.select(SANCTION);
            screen.settle();
            Table table = Screen.controls(panel.form(), Table.class).get(1);
            int modes = table.getItemCount();
            Event insert = new Event();
            insert.keyCode = SWT.INSERT;
            table.notifyListeners(SWT.KeyDown, insert);
            assertEquals(modes + 1, table.getItemCount());
            assertEquals("mode", table.getItem(modes).getText(0));
            made.session.undo();
            assertEquals(modes, table.getItemCount());
        }
    }

    @Test
    void whatALinkIsCalledFromItsTargetIsEdited() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), new Answers());
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            panel.select(new TypeRef(TypeKind.LINK, "BEFORE"));
            screen.settle();
            Text inverse = Screen.controls(panel.form(), Text.class).stream()
                    .filter(text -> text.getText().equals("after")).findFirst().orElseThrow();
            inverse.setText("later than");
            panel.commit();
            assertEquals("later than",
                    actions.index().linkType("BEFORE").orElseThrow().getInverse().getLabel().getEn());
            made.session.undo();
            assertEquals("after", inverse.getText());
        }
    }

    @Test
    void theWordsOfAVocabularyAreShown() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), new Answers()), null, () -> {
                    });
            screen.open();
            panel.select(new VocabularyRef("definiteness"));
            screen.settle();
            Table table = Screen.controls(panel.form(), Table.class).get(0);
            assertEquals("definite", table.getItem(0).getText(0));
            assertTrue(table.getItemCount() > 3);
        }
    }

    @Test
    void codesOfATypeComeAndGo() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), new Answers()), null, () -> {
                    });
            screen.open();
            panel.select(SANCTION);
            screen.settle();
            Table table = Screen.controls(panel.form(), Table.class).get(2);
            int codes = table.getItemCount();
            Event insert = new Event();
            insert.keyCode = SWT.INSERT;
            table.notifyListeners(SWT.KeyDown, insert);
            assertEquals(codes + 1, table.getItemCount());
            assertEquals("exact", table.getItem(codes).getText(3));
            made.session.undo();
            assertEquals(codes, table.getItemCount());
        }
    }

    @Test
    void whatIsExportedAndImportedIsTheSameOntology() throws IOException {
        Case made = sanctions();
        Answers answers = new Answers();
        TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), answers);
        actions.run(new SetTypeColour(actions.own(), SANCTION, "#123456"));
        Ontology exported = EcoreUtil.copy(actions.own().applied());
        answers.file = folder.resolve("ontology.json");
        actions.exportTo(new OntologyJson());
        actions.run(new DeleteType(actions.own(), SANCTION));
        actions.importFrom(new OntologyJson());
        assertTrue(answers.asked.getLast().contains(exported.getKey()), answers.asked::toString);
        assertTrue(EcoreUtil.equals(exported, actions.own().applied()));
        made.session.undo();
        assertNull(actions.term(SANCTION));
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndChangesNothing() throws IOException {
        Case made = sanctions();
        Answers answers = new Answers();
        TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), answers);
        Path broken = folder.resolve("broken.json");
        answers.file = broken;
        Files.writeString(broken, "{\n  \"id\": ]\n}\n");
        @Nullable
        String before = made.session.undoLabel();
        actions.importFrom(new OntologyJson());
        assertEquals(1, answers.asked.size());
        assertTrue(answers.asked.get(0).contains("broken.json") && answers.asked.get(0).contains("2"),
                answers.asked::toString);
        assertEquals(before, made.session.undoLabel());
        assertEquals(List.of(), made.session.ontologies().all());
    }

    @Test
    void aLabelIsWrittenIntoTheDossiersOwnCopyAndUndone() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            AtomicInteger told = new AtomicInteger();
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), new Answers()), null,
                    told::incrementAndGet);
            screen.open();
            panel.select(SANCTION);
            screen.settle();
            Text english = Screen.controls(panel.form(), Text.class).get(0);
            String before = english.getText();
            english.setText("Forbid");
            assertTrue(panel.isPending(made.session));
            assertEquals(List.of(), made.session.ontologies().all());
            panel.commit();
            assertFalse(panel.isPending(made.session));
            assertEquals(2, told.get());
            assertEquals(1, made.session.ontologies().all().size());
            made.session.undo();
            assertEquals(before, english.getText());
            assertEquals(List.of(), made.session.ontologies().all());
        }
    }

    @Test
    void whatTheDossierUsesIsShownInTheFormAndBeforeAnythingIsDeleted() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            Answers answers = new Answers();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), answers);
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            panel.select(SANCTION);
            assertTrue(Screen.controls(panel.form(), Label.class).stream()
                    .anyMatch(label -> label.getText().contains("Pier closed")));
            answers.goOn = false;
            actions.delete(SANCTION);
            assertTrue(answers.asked.get(0).contains("Pier closed"), answers.asked::toString);
            assertNotNull(actions.term(SANCTION));
            answers.goOn = true;
            actions.delete(SANCTION);
            assertNull(actions.term(SANCTION));
            assertEquals("SANCTION", made.closing.getType());
            assertEquals(List.of(), Screen.controls(panel.form(), Text.class));
        }
    }

    @Test
    void aRenamedTypeStaysChosenAndItsElementsFollow() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            Answers answers = new Answers();
            answers.key = "FORBID";
            OntologyPanel panel = new OntologyPanel(screen.shell,
                    new TypeActions(made.session, new Ontologies(List.of()), answers), null, () -> {
                    });
            screen.open();
            panel.select(SANCTION);
            press(panel, SWT.F2);
            assertEquals("FORBID", made.closing.getType());
            assertEquals(new TypeRef(TypeKind.EVENT, "FORBID"),
                    panel.tree().getStructuredSelection().getFirstElement());
            answers.key = "AID";
            press(panel, SWT.F2);
            assertEquals("FORBID", made.closing.getType(), "a taken key is refused");
        }
    }

    @Test
    void rolesAreShownAndComeAndGo() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = sanctions();
            TypeActions actions = new TypeActions(made.session, new Ontologies(List.of()), new Answers());
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            panel.select(SANCTION);
            screen.settle();
            Table table = Screen.controls(panel.control(), Table.class).get(0);
            int roles = ((EventType) Objects.requireNonNull(actions.term(SANCTION))).getRoles().size();
            assertEquals(roles, table.getItemCount());
            assertEquals("actor", table.getItem(0).getText(0));
            Button add = Screen.controls(panel.control(), Button.class).stream()
                    .filter(button -> button.getText().startsWith("Add") || button.getText().startsWith("Rolle hinzu"))
                    .findFirst().orElseThrow();
            add.notifyListeners(SWT.Selection, null);
            assertEquals(roles + 1, table.getItemCount());
            made.session.undo();
            assertEquals(roles, table.getItemCount());
        }
    }
}
