package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.core.ontology.edit.SetTypeKeys;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.model.Participation;
import org.actant.ui.views.ontology.OntologyPanel;
import org.actant.ui.views.ontology.TypeActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ontology of a dossier does not know stays in the files of the dossier, whatever is done to what it knows. */
final class NothingIsEverDroppedTest {

    private static final TypeRef SANCTION = OntologyFixture.SANCTION;
    private static final TypeRef CONSULT = new TypeRef(TypeKind.EVENT, "CONSULT");
    private static final TypeRef FACILITY = new TypeRef(TypeKind.ENTITY, "Facility");
    private static final List<TypeRef> UNKNOWN = List.of(new TypeRef(TypeKind.ENTITY, "Wizard"),
            new TypeRef(TypeKind.EVENT, "PARLEY"), new TypeRef(TypeKind.LINK, "ECHOES"));

    @TempDir
    Path temporary = Path.of("");
    private Path folder = Path.of("");

    /** A dossier with an ontology of its own, which does not know all that the dossier uses, nor all that it names. */
    @BeforeEach
    void makeDossier() throws IOException {
        folder = temporary.resolve("d");
        Case made = new Case(folder);
        OwnCopy own = new OwnCopy(made.session, new Ontologies(List.of()));
        made.session.execute(new SetTypeColour(own, SANCTION, "#123456"));
        made.session.execute(new SetTypeKeys(own, new TypeRef(TypeKind.LINK, "BEFORE"),
                Literals.CONNECTION_TYPE__SOURCE_FILLERS, List.of("Ghost", "Event")));
        Participation filling = made.closing.getParticipations().get(0);
        made.session.execute(new TestStep(edit -> {
            edit.set(made.board, Literals.ENTITY__TYPE, "Wizard");
            edit.add(made.board, Literals.ENTITY__CODES, code("GUILD", "007"));
            edit.set(made.session.dossier().getEvents().get(1), Literals.EVENT__TYPE, "PARLEY");
            edit.set(made.session.dossier().getLinks().get(0), Literals.CONNECTION__TYPE, "ECHOES");
            edit.set(made.closing, Literals.EVENT__TYPE, "SANCTION");
            edit.set(made.closing, Literals.EVENT__MODE, "tidal");
            edit.add(made.closing, Literals.EVENT__CODINGS, code("PLOVER", "NO-SUCH-CODE"));
            edit.add(made.closing, Literals.EVENT__OPEN_ROLES, "oracle");
            edit.set(filling, Literals.PARTICIPATION__ROLE, "oracle");
        }));
        made.session.save();
    }

    private static Coding code(String scheme, String code) {
        Coding coding = ActantFactory.eINSTANCE.createCoding();
        coding.setScheme(scheme);
        coding.setCode(code);
        return coding;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Map<String, String> withoutOntology(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(file -> file.startsWith("ontology"));
        return others;
    }

    @Test
    void nothingIsEverDropped() throws IOException {
        Map<String, String> before = files();
        try (Screen screen = new Screen()) {
            DossierSession session = DossierSession.open(folder);
            Answers answers = new Answers();
            TypeActions actions = new TypeActions(session, new Ontologies(List.of()), answers);
            OntologyPanel panel = new OntologyPanel(screen.shell, actions, null, () -> {
            });
            screen.open();
            for (TypeRef unknown : UNKNOWN) {
                panel.select(unknown);
                screen.settle();
                assertEquals(unknown, panel.tree().getStructuredSelection().getFirstElement(), "is shown");
            }
            panel.select(SANCTION);
            screen.settle();
            panel.commit();
            session.save();
            assertEquals(before, files(), "looking changes nothing");

            answers.key = "TALK";
            assertNotNull(actions.rename(CONSULT));
            actions.delete(new TypeRef(TypeKind.EVENT, "AID"));
            session.save();
            assertNotEquals(before, files());
            assertEquals(withoutOntology(before), withoutOntology(files()), "no element was of these types");

            answers.key = "Building";
            assertNotNull(actions.rename(FACILITY));
            actions.delete(SANCTION);
            session.save();
            Map<String, String> after = withoutOntology(before);
            after.replaceAll((file, text) -> text.replace("type=\"Facility\"", "type=\"Building\""));
            assertEquals(after, withoutOntology(files()), "only the renamed key is another one");
            String ontology = files().entrySet().stream().filter(file -> file.getKey().startsWith("ontology"))
                    .map(Map.Entry::getValue).findFirst().orElseThrow();
            assertTrue(ontology.contains("<sourceFillers>Ghost</sourceFillers>"));
            assertEquals(List.of(UNKNOWN.get(0), UNKNOWN.get(1), SANCTION, UNKNOWN.get(2)), actions.own().unknown());

            while (session.undoLabel() != null) {
                session.undo();
            }
            session.save();
            assertEquals(before, files());
        }
    }
}
