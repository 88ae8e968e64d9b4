package org.actant.ui.views.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.Wizard;

/** Brings files into a dossier: reads them in the background, then takes them in as one step. */
public final class ImportWizard extends Wizard {

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
        List<DossierPart> parts = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    parts.addAll(operation.read(input, monitor));
                } catch (IOException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            operation.take(parts, session);
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
