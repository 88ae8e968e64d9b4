package org.actant.ui.views.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ExportDossier;
import org.actant.core.operations.PartCopy;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Writes a dossier, or some of its articles, in a format; works on a copy, in the background. */
public final class ExportWizard extends Wizard {

    /** How the work is shared out, as far as it is known before. */
    private static final int COPYING = 1;
    private static final int WRITING = 1;

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
        List<String> articles = page.chosen();
        String format = page.format().id();
        Path target = page.target();
        Display display = getShell().getDisplay();
        List<String> notes = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, COPYING + WRITING);
                try {
                    DossierPart part = copy(articles, display, progress.split(COPYING));
                    ExportDossier.Input input = new ExportDossier.Input(part, format, target);
                    notes.addAll(operation.run(input, progress.split(WRITING)).notes());
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Copies one article after the other on the thread of the session, which is free for the analyst in between. */
    private DossierPart copy(List<String> articles, Display display, SubMonitor progress) throws IOException {
        PartCopy copy = display.syncCall(() -> new PartCopy(session, articles));
        progress.setWorkRemaining(copy.names().size() + 1);
        for (String name : copy.names()) {
            progress.subTask(name);
            display.syncCall(() -> copy.take(name));
            progress.split(1);
        }
        return display.syncCall(copy::finish);
    }

    /** Says what the analyst should know, when the wizard is closed. */
    private void tell(List<String> notes) {
        if (!notes.isEmpty() && getShell().getParent() instanceof Shell window) {
            window.getDisplay().asyncExec(() -> MessageDialog.openInformation(window, Messages.exportedTitle,
                    String.join("\n\n", notes)));
        }
    }
}
