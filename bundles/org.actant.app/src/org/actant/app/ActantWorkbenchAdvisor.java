package org.actant.app;

import org.actant.ui.Analyst;
import org.actant.ui.UiIds;
import org.actant.ui.UnsavedWorkNotices;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Configures the workbench and, once it stands, does what the arguments ask for. */
final class ActantWorkbenchAdvisor extends WorkbenchAdvisor {

    private final LaunchArguments arguments;
    private boolean failed;

    ActantWorkbenchAdvisor(LaunchArguments arguments) {
        this.arguments = arguments;
    }

    /** Tells whether something that the arguments asked for could not be done. */
    boolean failed() {
        return failed;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return UiIds.PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ActantWindowAdvisor(configurer, arguments);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(arguments.screenshot().isEmpty());
    }

    @Override
    public void preStartup() {
        super.preStartup();
        Analyst.sign(getWorkbenchConfigurer().getWorkbench());
        UnsavedWorkNotices.watch(getWorkbenchConfigurer().getWorkbench());
    }

    @Override
    public void postStartup() {
        super.postStartup();
        arguments.location().ifPresent(location -> failed |= !new LocationOpening(location).run());
        arguments.screenshot().ifPresent(file -> new Screenshot(getWorkbenchConfigurer().getWorkbench(), file,
                () -> failed = true).start());
    }
}
