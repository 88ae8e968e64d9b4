package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.actant.core.session.OpenDossiers;
import org.actant.ui.DossierOpener;
import org.actant.ui.UiIds;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.Inspector;
import org.actant.ui.stories.KeyAssist;
import org.actant.ui.stories.Navigator;
import org.actant.ui.stories.Popup;
import org.actant.ui.stories.Workbench;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;

/** Uses the workbench that runs beside the tests. */
public final class WorkbenchRobot implements Workbench {

    private final Ui ui = new Ui(PlatformUI.getWorkbench().getDisplay());
    private final Keyboard keyboard = new Keyboard(ui);
    private final Hands hands;

    public WorkbenchRobot() {
        Shell shell = ui.ask(() -> window().getShell());
        hands = new Hands(ui, keyboard, new Mouse(ui), shell);
        ui.run(shell::forceActive);
        ui.await(() -> assertSame(shell, ui.display().getActiveShell(), "the workbench is not active"));
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static <T> T service(Class<T> type) {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(type), type.getName());
    }

    @Override
    public void open(Path location) {
        ui.run(() -> {
            try {
                service(DossierOpener.class).open(location, window());
            } catch (CoreException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        });
    }

    @Override
    public ArticlePage article(String title) {
        IEditorPart editor = ui.find(() -> editor(title));
        ui.run(() -> page().activate(editor));
        ui.await(() -> assertSame(editor, page().getActivePart(), () -> title + " is not active"));
        return new ArticleRobot(hands, editor);
    }

    private static IEditorPart editor(String title) {
        for (IEditorReference reference : page().getEditorReferences()) {
            if (reference.getPart(true) instanceof IEditorPart editor && editor.getTitle().equals(title)) {
                return editor;
            }
        }
        throw new AssertionError(title + " is not open");
    }

    @Override
    public ArticlePage shownArticle() {
        return new ArticleRobot(hands, ui.find(() -> {
            IEditorPart editor = page().getActiveEditor();
            assertTrue(editor != null, "no article is open");
            return Objects.requireNonNull(editor);
        }));
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
        return ui.find(() -> {
            IViewPart view = page().findView(id);
            assertTrue(view != null, () -> id + " is not open");
            return widget(Objects.requireNonNull(view));
        });
    }

    private static Composite widget(IWorkbenchPart part) {
        return (Composite) Objects.requireNonNull(part.getSite().getService(MPart.class)).getWidget();
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
    public void press(String key) {
        keyboard.press(key);
    }

    @Override
    public void save() {
        ui.await(() -> assertTrue(service(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_SAVE)
                .isEnabled(), "there is nothing to save"));
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
                + ui.display().getFocusControl() + " of " + page().getActivePart() + ", and these contexts are active: "
                + service(IContextService.class).getActiveContextIds()));
    }

    @Override
    public void closeAll() {
        if (ui.ask(() -> ui.display().getActiveShell() == null)) {
            // a dialog of the platform that a failed story has left
            keyboard.press("ESC");
        }
        ui.run(() -> {
            hands.others().forEach(Shell::close);
            page().closeAllEditors(false);
            OpenDossiers dossiers = service(OpenDossiers.class);
            dossiers.sessions().forEach(dossiers::close);
        });
        keyboard.release();
    }
}
