package org.actant.ui.views.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.DossierParts;
import org.actant.core.operations.ExportDossier;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/** Writes a dossier, or some of its articles, in a format; works on a copy, in the background. */
public final class ExportWizard extends Wizard {

    private final DossierSession session;
    private final ExportDossier operation;
    private final ExportPage page;

    public ExportWizard(DossierSession session, FormatRegistry formats, ExportDossier operation) {
        this.session = session;
        this.operation = operation;
        page = new ExportPage(session, formats);
        setWindowTitle(Messages.exportTitle);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            DossierPart part = DossierParts.copy(session, page.chosen());
            ExportDossier.Input input = new ExportDossier.Input(part, page.format().id(), page.target());
            List<String> notes = new ArrayList<>();
            getContainer().run(true, true, monitor -> {
                try {
                    notes.addAll(operation.run(input, monitor).notes());
                } catch (IOException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            tell(notes);
            return true;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof OperationCanceledException)) {
                ErrorReport.show(Messages.bind(Messages.exportFailed, e.getCause().getMessage()), e.getCause());
            }
        } catch (IOException e) {
            ErrorReport.show(Messages.bind(Messages.exportFailed, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Says what the analyst should know, when the wizard is closed. */
    private void tell(List<String> notes) {
        if (!notes.isEmpty() && getShell().getParent() instanceof Shell window) {
            window.getDisplay().asyncExec(() -> MessageDialog.openInformation(window, Messages.exportedTitle,
                    String.join("\n\n", notes)));
        }
    }
}
