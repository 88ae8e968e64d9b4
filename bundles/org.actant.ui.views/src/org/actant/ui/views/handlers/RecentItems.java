package org.actant.ui.views.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.ui.DossierOpener;
import org.actant.ui.views.wizards.RecentDossiers;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The dossiers that were opened last, as menu items. */
public final class RecentItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        for (Path folder : RecentDossiers.preferences().folders()) {
            if (Files.isDirectory(folder)) {
                items.add(new ActionContributionItem(new OpenAction(folder)));
            }
        }
        if (items.isEmpty()) {
            Action none = new Action(Messages.noRecent) {
                // says that there is nothing
            };
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static final class OpenAction extends Action {

        private final Path folder;

        OpenAction(Path folder) {
            super(folder.getFileName() + "  \u2014  " + folder.getParent());
            this.folder = folder;
        }

        @Override
        public void run() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            new LocationOpener(WorkbenchHandler.service(DossierOpener.class)).open(folder, window);
        }
    }
}
