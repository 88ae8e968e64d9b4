package org.actant.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The views of the perspective, as menu items. */
public final class ShowViewItems extends CompoundContributionItem implements IWorkbenchContribution {

    private @Nullable IWorkbenchWindow window;

    @Override
    public void initialize(IServiceLocator locator) {
        window = locator.getService(IWorkbenchWindow.class);
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow target = window;
        return target == null
                ? new IContributionItem[0]
                : new IContributionItem[]{ContributionItemFactory.VIEWS_SHORTLIST.create(target)};
    }
}
