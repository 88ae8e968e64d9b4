package org.actant.app;

import org.actant.ui.OutsideChanges;
import org.actant.ui.UiIds;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Configures the window; menus and tool bar come from {@code plugin.xml}. */
final class ActantWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point DEFAULT_SIZE = new Point(1400, 900);

    private final LaunchArguments arguments;

    ActantWindowAdvisor(IWorkbenchWindowConfigurer configurer, LaunchArguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(DEFAULT_SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        OutsideChanges.watch(getWindowConfigurer().getWindow());
        lookForProblems();
        arguments.size().ifPresent(size -> {
            Shell shell = getWindowConfigurer().getWindow().getShell();
            shell.setMaximized(false);
            shell.setBounds(0, 0, size.width(), size.height());
        });
    }

    /** The problems tell what an act breaks even while another view lies over them. */
    private void lookForProblems() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        IViewReference problems = page == null ? null : page.findViewReference(UiIds.PROBLEMS);
        if (problems != null) {
            problems.getPart(true);
        }
    }
}
