package org.actant.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.actant.ui.UiIds;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window that an analyst sees first. */
class WorkbenchTest {

    private final AtomicReference<IStatus> logged = new AtomicReference<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            logged.compareAndSet(null, status);
        }
    };

    @BeforeEach
    void listenToTheLog() {
        Platform.addLogListener(listener);
    }

    @AfterEach
    void nothingWentWrong() {
        Platform.removeLogListener(listener);
        IStatus error = logged.get();
        if (error != null) {
            throw new AssertionError("logged: " + error.getMessage(), error.getException());
        }
    }

    @Test
    void theTitleNamesTheProduct() throws Exception {
        assertTrue(onUi(() -> shell().getText()).contains("Actant"));
    }

    @Test
    void thePerspectiveIsOpen() throws Exception {
        assertEquals(UiIds.PERSPECTIVE, onUi(() -> window().getActivePage().getPerspective().getId()));
    }

    @Test
    void theMenusAreThere() throws Exception {
        List<String> menus = onUi(() -> texts(shell().getMenuBar()));
        assertEquals(List.of("&File", "&Edit", "&View", "&Help"), menus);
    }

    @Test
    void everyMenuHasItsCommands() throws Exception {
        List<String> file = onUi(() -> opened("&File"));
        assertTrue(file.stream().anyMatch(text -> text.startsWith("&Save")), file::toString);
        assertTrue(file.stream().anyMatch(text -> text.startsWith("E&xit")), file::toString);
        List<String> edit = onUi(() -> opened("&Edit"));
        assertTrue(edit.stream().anyMatch(text -> text.startsWith("&Undo")), edit::toString);
        List<String> view = onUi(() -> opened("&View"));
        assertTrue(view.stream().anyMatch(text -> text.startsWith("&Preferences")), view::toString);
        List<String> help = onUi(() -> opened("&Help"));
        assertTrue(help.stream().anyMatch(text -> text.startsWith("&About")), help::toString);
    }

    @Test
    void theKeyAssistHasItsKeys() throws Exception {
        String command = "org.eclipse.ui.window.showKeyAssist";
        List<String> keys = onUi(() -> Arrays
                .stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && command.equals(binding.getParameterizedCommand().getId()))
                .map(Binding::getTriggerSequence).map(Object::toString).toList());
        assertEquals(List.of("CTRL+SHIFT+L"), keys);
    }

    @Test
    void thePreferencesHaveThemeAndKeys() throws Exception {
        PreferenceManager preferences = onUi(() -> PlatformUI.getWorkbench().getPreferenceManager());
        assertNotNull(preferences.find("org.eclipse.ui.preferencePages.Views"));
        assertNotNull(preferences.find("org.eclipse.ui.preferencePages.Keys"));
    }

    private static List<String> opened(String name) {
        MenuItem item = Arrays.stream(shell().getMenuBar().getItems()).filter(each -> name.equals(each.getText()))
                .findFirst().orElseThrow();
        Menu menu = item.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return texts(menu);
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static List<String> texts(Menu menu) {
        return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
    }

    private static Shell shell() {
        return window().getShell();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static <T> T onUi(Callable<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return answer.get();
    }
}
