package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.OpenDossiers;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Looks, whenever a window becomes active, whether another program changed files of the open dossiers: ontologies are read
 * again; of other files the analyst is told, once for each.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class OutsideChanges extends ShellAdapter {

    private final OpenDossiers dossiers;
    private final BiConsumer<DossierSession, List<Path>> tell;
    private final Map<DossierSession, Set<Path>> told = new WeakHashMap<>();

    /** @param tell tells the analyst of files that were changed */
    public OutsideChanges(OpenDossiers dossiers, BiConsumer<DossierSession, List<Path>> tell) {
        this.dossiers = dossiers;
        this.tell = tell;
    }

    /** Looks whenever the window becomes active, as long as it is open. */
    public static void watch(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        shell.addShellListener(new OutsideChanges(window.getService(OpenDossiers.class),
                (session, files) -> shell.getDisplay().asyncExec(() -> open(shell, session, files))));
    }

    private static void open(Shell shell, DossierSession session, List<Path> files) {
        if (!shell.isDisposed()) {
            MessageDialog.openWarning(shell, Messages.outsideChanges_title,
                    Messages.bind(Messages.outsideChanges_message, Labels.of(session.dossier()),
                            files.stream().map(Path::toString).collect(Collectors.joining("\n"))));
        }
    }

    @Override
    public void shellActivated(ShellEvent event) {
        dossiers.sessions().forEach(this::look);
    }

    private void look(DossierSession session) {
        session.rereadOntologies();
        List<Path> changed = session.changedOnDisk();
        Set<Path> known = told.put(session, new HashSet<>(changed));
        List<Path> news = known == null ? changed : changed.stream().filter(file -> !known.contains(file)).toList();
        if (!news.isEmpty()) {
            tell.accept(session, news);
        }
    }
}
