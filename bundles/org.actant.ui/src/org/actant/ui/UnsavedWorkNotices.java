package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.Recovery;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tells the analyst what became of work that was not saved, once for each dossier that is opened, and when the journal
 * cannot be written. When the workbench is closed, the dossiers are; when the system ends it, unsaved work stays in their
 * journals.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class UnsavedWorkNotices {

    private final Set<DossierSession> known = Collections.newSetFromMap(new WeakHashMap<>());
    private final Consumer<Recovery> tell;

    /** @param tell tells the analyst */
    public UnsavedWorkNotices(Consumer<Recovery> tell) {
        this.tell = tell;
    }

    /** Tells of the dossiers that are opened in a workbench, as long as it runs. */
    public static void watch(IWorkbench workbench) {
        OpenDossiers dossiers = workbench.getService(OpenDossiers.class);
        Display display = workbench.getDisplay();
        new UnsavedWorkNotices(recovery -> display.asyncExec(() -> show(workbench, recovery))).watch(dossiers);
        workbench.addWorkbenchListener(new Closing(dossiers));
    }

    private static void show(IWorkbench workbench, Recovery recovery) {
        if (recovery.reason() != null) {
            ILog.of(UnsavedWorkNotices.class).warn(recovery.message(), recovery.reason());
        }
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null && !window.getShell().isDisposed()) {
            MessageDialog.open(recovery.isWarning() ? MessageDialog.WARNING : MessageDialog.INFORMATION,
                    window.getShell(), Messages.unsavedWork_title, recovery.message(), 0);
        }
    }

    /** Tells of the dossiers that are opened from now on. */
    public void watch(OpenDossiers dossiers) {
        dossiers.addListener(this::opened);
    }

    private void opened(List<DossierSession> sessions) {
        for (DossierSession session : sessions) {
            if (known.add(session)) {
                Recovery recovery = session.recovery();
                if (recovery != null) {
                    tell.accept(recovery);
                }
                session.onJournalProblem(
                        problem -> tell.accept(new Recovery(String.valueOf(problem.getMessage()), true, problem)));
            }
        }
    }

    private static final class Closing implements IWorkbenchListener {

        private final OpenDossiers dossiers;
        private boolean forced;

        Closing(OpenDossiers dossiers) {
            this.dossiers = dossiers;
        }

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean isForced) {
            forced = isForced;
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            for (DossierSession session : dossiers.sessions()) {
                if (forced && session.isDirty()) {
                    session.suspend();
                } else {
                    session.close();
                }
            }
        }
    }
}
