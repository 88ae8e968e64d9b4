package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.ui.views.ElementDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ElementDialogTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void typingKeepsNothingMoreOpenThanTheDialogDid() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            screen.open();
            ElementDialog dialog = new ElementDialog(screen.shell, "Choose", made.session.dossier().getEntities(),
                    screen.types);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Table table = Screen.controls(dialog.getShell(), Table.class).get(0);
            Text filter = Screen.controls(dialog.getShell(), Text.class).get(0);
            int watchers = table.getListeners(SWT.Dispose).length;
            filter.setText("ferry");
            filter.setText("lund");
            assertEquals(watchers, table.getListeners(SWT.Dispose).length);
            assertEquals("Lund  \u00b7  Settlement", table.getItem(0).getText());
            dialog.close();
        }
    }
}
