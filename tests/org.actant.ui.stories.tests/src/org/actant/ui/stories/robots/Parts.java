package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.actant.core.session.OpenDossiers;
import org.actant.ui.DossierOpener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The parts of the workbench that runs beside the tests. Used on the UI thread. */
public final class Parts {

    /** The window. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Its page. */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Opens a dossier or a text, as an argument of the program does. */
    public void open(Path location) {
        try {
            service(DossierOpener.class).open(location, window());
        } catch (CoreException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The editor of that title, which must be open. */
    public IEditorPart editor(String title) {
        for (IEditorReference reference : page().getEditorReferences()) {
            if (reference.getPart(true) instanceof IEditorPart editor && editor.getTitle().equals(title)) {
                return editor;
            }
        }
        throw new AssertionError(title + " is not open");
    }

    /** The editor that is in front; there must be one. */
    public IEditorPart activeEditor() {
        IEditorPart editor = page().getActiveEditor();
        assertTrue(editor != null, "no article is open");
        return Objects.requireNonNull(editor);
    }

    /** What a view consists of, which must be open. */
    public Composite view(String id) {
        IViewPart view = page().findView(id);
        assertTrue(view != null, () -> id + " is not open");
        return (Composite) Objects.requireNonNull(
                Objects.requireNonNull(view).getSite().getService(MPart.class)).getWidget();
    }

    /** Whether there is something to save. */
    public boolean canSave() {
        return service(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_SAVE).isEnabled();
    }

    /** Binds a command to another key than its usual one. */
    public void bindKey(String command, String key) {
        new BoundKeys(service(IBindingService.class)).bind(command, key);
    }

    /** Gives all commands their usual keys back. */
    public void restoreKeys() {
        new BoundKeys(service(IBindingService.class)).restore();
    }

    /** Closes all editors and dossiers without saving; no key is bound anew any more. */
    public void closeAll() {
        restoreKeys();
        page().closeAllEditors(false);
        OpenDossiers dossiers = service(OpenDossiers.class);
        dossiers.sessions().forEach(dossiers::close);
    }

    /** A service of the workbench. */
    <T> T service(Class<T> type) {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(type), type.getName());
    }
}
