package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.actant.core.identity.Identities;
import org.actant.core.identity.PossiblySame;
import org.actant.core.identity.SplitOff;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Confidence;
import org.actant.model.Mention;
import org.actant.ui.views.identity.SameDialog;
import org.actant.ui.views.identity.SplitDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IdentityDialogsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whoIsChosenStandsForTheOthers() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            screen.open();
            SameDialog dialog = new SameDialog(screen.shell, made.session, List.of(made.board, made.chair),
                    screen.types);
            open(dialog);
            Table table = Screen.controls(dialog.getShell(), Table.class).get(0);
            assertEquals("Harbour Board", table.getItem(0).getText());
            assertEquals("1", table.getItem(0).getText(3));
            table.select(1);
            table.notifyListeners(SWT.Selection, new Event());
            assertEquals(
                    "\u201cIda Holm\u201d will stand for all of them, with 2 mentions, 1 roles, 0 claims and 0 links "
                            + "and relations together.",
                    dialog.preview());
            assertTrue(made.session.execute(dialog.command()));
            dialog.close();
            assertSame(made.chair, Identities.standingFor(made.board));
            assertNull(made.chair.getFoldedInto());
        }
    }

    @Test
    void whatIsOnlyPossibleIsNotedWithItsConfidence() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            screen.open();
            SameDialog dialog = new SameDialog(screen.shell, made.session, List.of(made.board, made.chair),
                    screen.types);
            open(dialog);
            Combo confidence = Screen.controls(dialog.getShell(), Combo.class).get(0);
            assertFalse(confidence.isEnabled());
            List<Button> radios = radios(dialog);
            radios.get(0).setSelection(false);
            click(radios.get(1));
            assertTrue(confidence.isEnabled());
            confidence.select(0);
            confidence.notifyListeners(SWT.Selection, new Event());
            PossiblySame command = (PossiblySame) dialog.command();
            dialog.close();
            assertSame(made.board, command.element());
            assertEquals(List.of(made.chair), command.others());
            assertEquals(Confidence.LOW, command.confidence());
        }
    }

    @Test
    void tickedWordsMakeSomebodyNewNamedAfterThem() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            screen.open();
            SplitDialog dialog = new SplitDialog(screen.shell, made.session, made.board, screen.types);
            open(dialog);
            Button ok = ok(dialog);
            assertFalse(ok.isEnabled());
            assertNull(dialog.command());
            tick(Screen.controls(dialog.getShell(), Table.class).get(0), 0);
            assertTrue(ok.isEnabled());
            Text name = Screen.controls(dialog.getShell(), Text.class).stream()
                    .filter(text -> text.getText().equals("The harbour board of Lund")).findFirst().orElseThrow();
            assertTrue(Screen.controls(dialog.getShell(), Label.class).stream()
                    .anyMatch(label -> label.getText().startsWith("Mentions that move: 1.")));
            name.setText("Other Board");
            SplitOff command = (SplitOff) Objects.requireNonNull(dialog.command());
            dialog.close();
            made.session.execute(command);
            assertEquals("Other Board", Labels.of(Objects.requireNonNull(command.part())));
            assertTrue(made.session.references().to(made.board, Literals.MENTION__OF, Mention.class).isEmpty());
        }
    }

    private static void open(Window dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private static Button ok(Window dialog) {
        return Screen.controls(dialog.getShell(), Button.class).stream()
                .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
                .orElseThrow();
    }

    private static List<Button> radios(Window dialog) {
        return Screen.controls(dialog.getShell(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
    }

    private static void click(Button button) {
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void tick(Table table, int row) {
        table.getItem(row).setChecked(true);
        Event event = new Event();
        event.item = table.getItem(row);
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }
}
