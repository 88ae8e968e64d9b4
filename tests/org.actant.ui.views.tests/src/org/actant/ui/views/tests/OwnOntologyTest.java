package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.RoleInfo;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier's own types where types are chosen. */
final class OwnOntologyTest {

    @TempDir
    Path folder = Path.of("");

    private static LocalText text(String english, String german) {
        LocalText text = ActantFactory.eINSTANCE.createLocalText();
        text.setEn(english);
        text.setDe(german);
        return text;
    }

    private static Ontology smuggling() {
        RoleDefinition role = ActantFactory.eINSTANCE.createRoleDefinition();
        role.setKey("smuggler");
        role.setName(text("Smuggler", "Schmuggler"));
        role.getFillers().add("Actor");
        role.setMin(1);
        EventType type = ActantFactory.eINSTANCE.createEventType();
        type.setKey("SMUGGLE");
        type.setLabel(text("Smuggle", "Schmuggeln"));
        type.setColour("#123456");
        type.setKeyLetter("z");
        type.getRoles().add(role);
        Ontology ontology = ActantFactory.eINSTANCE.createOntology();
        ontology.setKey("smuggling");
        ontology.getEventTypes().add(type);
        return ontology;
    }

    @Test
    void theCatalogueFollowsTheOntologyOfTheDossierInBothLanguages() throws IOException {
        Case made = new Case(folder.resolve("d"));
        Ontologies ontologies = new Ontologies(List.of());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            boolean english = language == Locale.ENGLISH;
            TypeCatalogue types = new TypeCatalogue(() -> ontologies.of(made.session), language);
            assertFalse(types.eventTypes().stream().anyMatch(type -> type.key().equals("SMUGGLE")));
            made.session.execute(new TestStep(edit -> {
                edit.bring(smuggling());
                edit.set(made.closing, Literals.EVENT__TYPE, "SMUGGLE");
            }));
            TypeInfo wanted = new TypeInfo("SMUGGLE", english ? "Smuggle" : "Schmuggeln", "z",
                    new RGB(0x12, 0x34, 0x56));
            assertTrue(types.eventTypes().contains(wanted));
            assertEquals(wanted, types.of(made.closing));
            RoleInfo role = types.roles(made.closing).get(0);
            assertEquals(english ? "Smuggler" : "Schmuggler", role.label());
            assertTrue(role.required() && role.fits().test(made.board));
            made.session.undo();
            assertEquals("RESTRICT", types.of(made.closing).key());
            assertFalse(types.eventTypes().contains(wanted));
        }
    }

    @Test
    void theInspectorOffersOwnTypesAndKeepsUnknownOnes() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Ontologies ontologies = new Ontologies(List.of());
            TypeCatalogue types = new TypeCatalogue(() -> ontologies.of(made.session), Locale.GERMAN);
            InspectorPanel panel = new InspectorPanel(screen.shell, types, new DirectActions());
            screen.open();
            panel.show(new ElementSelection(made.session, List.of(made.closing)));
            made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "SMUGGLE"));
            assertTrue(shows(panel, "SMUGGLE"), "unknown, and shown");
            made.session.execute(new TestStep(edit -> edit.bring(smuggling())));
            assertTrue(shows(panel, "Schmuggeln"));
            assertEquals(1,
                    types.types(Literals.EVENT).stream().filter(type -> type.value().equals("SMUGGLE")).count());
        }
    }

    private static boolean shows(InspectorPanel panel, String words) {
        return Screen.controls(panel.control(), Label.class).stream().anyMatch(label -> words.equals(label.getText()));
    }
}
