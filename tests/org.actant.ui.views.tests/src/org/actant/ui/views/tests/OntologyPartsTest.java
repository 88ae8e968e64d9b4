package org.actant.ui.views.tests;

import static org.actant.ui.views.tests.OntologyFixture.SANCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Participation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles and modes that events have are not renamed and not deleted without a word. */
final class OntologyPartsTest {

    private static final int ROLES = 0;
    private static final int MODES = 1;

    @TempDir
    Path folder = Path.of("");
    private String role = "";
    private String mode = "";

    @BeforeEach
    void looksAtTheShippedType() throws IOException {
        try (OntologyFixture editor = OntologyFixture.shown(folder.resolve("shipped"), SANCTION)) {
            role = editor.table(ROLES).getItem(0).getText(0);
            mode = editor.table(MODES).getItem(0).getText(0);
        }
    }

    /** An editor with an event that has the first role and the first mode. */
    private OntologyFixture used() throws IOException {
        OntologyFixture editor = OntologyFixture.shown(folder, SANCTION);
        editor.dossier.session.execute(new SetFeature(filling(editor), Literals.PARTICIPATION__ROLE, role));
        editor.dossier.session.execute(new AddPart(editor.dossier.closing, Literals.EVENT__OPEN_ROLES, role));
        editor.dossier.session.execute(new SetFeature(editor.dossier.closing, Literals.EVENT__MODE, mode));
        return editor;
    }

    private static Participation filling(OntologyFixture editor) {
        return editor.dossier.closing.getParticipations().get(0);
    }

    @Test
    void aRenamedRoleIsRenamedInItsEventsInOneStepAfterAWord() throws IOException {
        try (OntologyFixture editor = used()) {
            Table roles = editor.table(ROLES);
            editor.answers.goOn = false;
            editor.type(roles, 0, "guest");
            assertTrue(editor.answers.asked.getLast().contains("(1): Pier closed"), editor.answers.asked::toString);
            assertEquals(role, roles.getItem(0).getText(0));
            assertEquals(role, filling(editor).getRole());
            editor.answers.goOn = true;
            editor.type(roles, 0, "guest");
            assertEquals("guest", roles.getItem(0).getText(0));
            assertEquals("guest", filling(editor).getRole());
            assertEquals(List.of("guest"), editor.dossier.closing.getOpenRoles());
            editor.dossier.session.undo();
            assertEquals(role, roles.getItem(0).getText(0));
            assertEquals(role, filling(editor).getRole());
            assertEquals(List.of(role), editor.dossier.closing.getOpenRoles());
        }
    }

    @Test
    void aDeletedRoleStaysWithWhoFillsIt() throws IOException {
        try (OntologyFixture editor = used()) {
            Table roles = editor.table(ROLES);
            int count = roles.getItemCount();
            roles.setSelection(0);
            editor.answers.goOn = false;
            OntologyFixture.press(roles, SWT.DEL);
            assertTrue(editor.answers.asked.getLast().contains("(1): Pier closed"), editor.answers.asked::toString);
            assertEquals(count, roles.getItemCount());
            editor.answers.goOn = true;
            OntologyFixture.press(roles, SWT.DEL);
            assertEquals(count - 1, roles.getItemCount());
            assertEquals(role, filling(editor).getRole());
            assertEquals(List.of(role), editor.dossier.closing.getOpenRoles());
        }
    }

    @Test
    void aRenamedModeIsRenamedInItsEventsInOneStepAfterAWord() throws IOException {
        try (OntologyFixture editor = used()) {
            Table modes = editor.table(MODES);
            editor.answers.goOn = false;
            editor.type(modes, 0, "soft");
            assertTrue(editor.answers.asked.getLast().contains("(1): Pier closed"), editor.answers.asked::toString);
            assertEquals(mode, editor.dossier.closing.getMode());
            editor.answers.goOn = true;
            editor.type(modes, 0, "soft");
            assertEquals("soft", modes.getItem(0).getText(0));
            assertEquals("soft", editor.dossier.closing.getMode());
            editor.dossier.session.undo();
            assertEquals(mode, modes.getItem(0).getText(0));
            assertEquals(mode, editor.dossier.closing.getMode());
        }
    }

    @Test
    void aDeletedModeStaysInItsEvents() throws IOException {
        try (OntologyFixture editor = used()) {
            Table modes = editor.table(MODES);
            int count = modes.getItemCount();
            modes.setSelection(0);
            editor.answers.goOn = false;
            OntologyFixture.press(modes, SWT.DEL);
            assertTrue(editor.answers.asked.getLast().contains("(1): Pier closed"), editor.answers.asked::toString);
            assertEquals(count, modes.getItemCount());
            editor.answers.goOn = true;
            OntologyFixture.press(modes, SWT.DEL);
            assertEquals(count - 1, editor.sanction().getModes().size());
            assertEquals(mode, editor.dossier.closing.getMode());
        }
    }

    @Test
    void aKeyThatNoEventUsesIsChangedWithoutAQuestion() throws IOException {
        try (OntologyFixture editor = used()) {
            editor.type(editor.table(ROLES), 1, "guest");
            editor.type(editor.table(MODES), 1, "soft");
            assertEquals(List.of(), editor.answers.asked);
            assertEquals("guest", editor.sanction().getRoles().get(1).getKey());
            assertEquals("soft", editor.sanction().getModes().get(1).getKey());
            assertNotEquals("guest", filling(editor).getRole());
        }
    }
}
