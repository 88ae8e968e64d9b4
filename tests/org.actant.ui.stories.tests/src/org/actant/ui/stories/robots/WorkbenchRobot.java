package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.actant.ui.UiIds;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.Inspector;
import org.actant.ui.stories.KeyAssist;
import org.actant.ui.stories.Navigator;
import org.actant.ui.stories.Popup;
import org.actant.ui.stories.Workbench;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** Uses the workbench that runs beside the tests. */
public final class WorkbenchRobot implements Workbench {

    private final Parts parts = new Parts();
    private final Ui ui = new Ui(PlatformUI.getWorkbench().getDisplay());
    private final Keyboard keyboard = new Keyboard(ui);
    private final Hands hands;

    public WorkbenchRobot() {
        Shell shell = ui.ask(() -> parts.window().getShell());
        hands = new Hands(ui, keyboard, new Mouse(ui), shell);
        ui.run(shell::forceActive);
        ui.await(() -> assertSame(shell, ui.display().getActiveShell(), "the workbench is not active"));
    }

    @Override
    public void open(Path location) {
        ui.run(() -> parts.open(location));
    }

    @Override
    public ArticlePage article(String title) {
        IEditorPart editor = ui.find(() -> parts.editor(title));
        ui.run(() -> parts.page().activate(editor));
        ui.await(() -> assertSame(editor, parts.page().getActivePart(), () -> title + " is not active"));
        return new ArticleRobot(hands, editor);
    }

    @Override
    public ArticlePage shownArticle() {
        return new ArticleRobot(hands, ui.find(parts::activeEditor));
    }

    @Override
    public Navigator navigator() {
        return new NavigatorRobot(hands, view(UiIds.NAVIGATOR));
    }

    @Override
    public Inspector inspector() {
        return new InspectorRobot(hands, view(UiIds.INSPECTOR));
    }

    private Composite view(String id) {
        return ui.find(() -> parts.view(id));
    }

    @Override
    public Popup popup() {
        return new PopupRobot(hands);
    }

    @Override
    public Dialog dialog(String title) {
        return new DialogRobot(hands, title);
    }

    @Override
    public KeyAssist keyAssist() {
        return new KeyAssistRobot(hands);
    }

    @Override
    public void bindKey(String command, String key) {
        ui.run(() -> parts.bindKey(command, key));
    }

    @Override
    public void restoreKeys() {
        ui.run(parts::restoreKeys);
    }

    @Override
    public void press(String key) {
        keyboard.press(key);
    }

    @Override
    public void save() {
        ui.await(() -> assertTrue(parts.canSave(), "there is nothing to save"));
        keyboard.press("M1+S");
        awaitStar(false);
    }

    @Override
    public void choose(String menu, String item) {
        new MenuRobot(ui, hands.window()).choose(menu, item);
    }

    @Override
    public boolean isStarred() {
        return ui.ask(this::starred);
    }

    private boolean starred() {
        return new Widgets(hands.window()).all(CTabFolder.class).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems())).anyMatch(tab -> tab.getText().startsWith("*"));
    }

    @Override
    public void awaitStar(boolean starred) {
        ui.await(() -> assertEquals(starred, starred(), () -> "star of unsaved changes; the cursor is in "
                + ui.display().getFocusControl() + " of " + parts.page().getActivePart()
                + ", and these contexts are active: "
                + parts.service(IContextService.class).getActiveContextIds()));
    }

    @Override
    public void closeAll() {
        if (ui.ask(() -> ui.display().getActiveShell() == null)) {
            // a dialog of the platform that a failed story has left
            keyboard.press("ESC");
        }
        ui.run(() -> {
            hands.others().forEach(Shell::close);
            parts.closeAll();
        });
        keyboard.release();
    }
}
