package org.actant.ui.views.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.EventType;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.ontology.OntologyPanel;
import org.actant.ui.views.ontology.Questions;
import org.actant.ui.views.ontology.TypeActions;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
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
        private boolean goOn = true;

        @Override
        public @Nullable String key(String title, String message, String proposed) {
            asked.add(message);
            return key;
        }

        @Override
        public @Nullable TypeRef type(String title, String message, List<Labelled<TypeRef>> choices) {
            asked.add(message);
            return choices.get(0).value();
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
            return null;
        }

        @Override
        public @Nullable Path fileToWrite(String proposed) {
            return null;
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
            Text english = Screen.controls(panel.control(), Text.class).get(0);
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
            assertTrue(Screen.controls(panel.control(), Label.class).stream()
                    .anyMatch(label -> label.getText().contains("Pier closed")));
            answers.goOn = false;
            actions.delete(SANCTION);
            assertTrue(answers.asked.get(0).contains("Pier closed"), answers.asked::toString);
            assertNotNull(actions.term(SANCTION));
            answers.goOn = true;
            actions.delete(SANCTION);
            assertNull(actions.term(SANCTION));
            assertEquals("SANCTION", made.closing.getType());
            assertEquals(List.of(), Screen.controls(panel.control(), Text.class));
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
            Screen.controls(panel.control(), Button.class).get(1).notifyListeners(SWT.Selection, null);
            assertEquals("FORBID", made.closing.getType());
            assertEquals(new TypeRef(TypeKind.EVENT, "FORBID"),
                    panel.tree().getStructuredSelection().getFirstElement());
            answers.key = "AID";
            Screen.controls(panel.control(), Button.class).get(1).notifyListeners(SWT.Selection, null);
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
