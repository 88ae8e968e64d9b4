package org.actant.ui.views.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.store.UnloadedArticles;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.Wizard;

/** Brings files into a dossier: reads them in the background, then takes them in as one step that can be undone. */
public final class ImportWizard extends Wizard {

    /** How the work is shared out, as far as it is known before. */
    private static final int READING = 3;
    private static final int COMPARING = 1;

    private final DossierSession session;
    private final ImportDocuments operation;
    private final ImportPage page;

    public ImportWizard(DossierSession session, FormatRegistry formats, ImportDocuments operation) {
        this.session = session;
        this.operation = operation;
        page = new ImportPage(formats);
        setWindowTitle(Messages.importTitle);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ImportDocuments.Input input = page.input();
        UnloadedArticles unloaded = session.unloadedArticles();
        List<DossierPart> parts = new ArrayList<>();
        List<String> colliding = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, READING + COMPARING);
                try {
                    parts.addAll(operation.read(input, progress.split(READING)));
                    progress.subTask(Messages.comparing);
                    colliding.addAll(operation.colliding(parts, unloaded, progress.split(COMPARING)));
                } catch (IOException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            operation.take(parts, colliding, session);
            return true;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof OperationCanceledException)) {
                ErrorReport.show(Messages.bind(Messages.importFailed, reason(e.getCause())), e.getCause());
            }
        } catch (IOException | RuntimeException e) {
            ErrorReport.show(Messages.bind(Messages.importFailed, reason(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** What went wrong; the kind of error where it says nothing itself. */
    static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
