package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Literal;
import org.actant.model.Participation;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who fills a role is chosen in the form of the participation. */
final class FillerFieldTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void wordsByThemselvesAreEvidenceAndNoFiller() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Literal words = made.words("on Monday").anchor(ActantFactory.eINSTANCE.createLiteral());
            made.session.execute(new AddPart(made.article, Literals.ARTICLE__LITERALS, words));
            Participation part = made.closing.getParticipations().get(0);
            InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, new DirectActions());
            screen.open();
            panel.show(new ElementSelection(made.session, List.of(part)));
            choose(screen, panel, "on Monday");
            assertNull(part.getFiller());
            assertEquals(List.of(part), words.getEvidenceOf());
            made.session.undo();
            assertSame(made.board, part.getFiller());
            assertEquals(List.of(), words.getEvidenceOf());
            choose(screen, panel, "Ida");
            assertSame(made.chair, part.getFiller());
        }
    }

    /** Chooses the first that is offered for what is typed. */
    private static void choose(Screen screen, InspectorPanel panel, String typed) {
        screen.settle();
        screen.display.asyncExec(() -> {
            Shell dialog = Arrays.stream(screen.display.getShells()).filter(shell -> shell.getParent() == screen.shell)
                    .findFirst().orElseThrow();
            Screen.controls(dialog, Text.class).get(0).setText(typed);
            Screen.controls(dialog, Button.class).stream()
                    .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, null);
        });
        Screen.controls(panel.control(), Button.class).stream()
                .filter(button -> String.valueOf(button.getToolTipText()).contains("Filler")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, null);
    }
}
