package org.actant.app;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Starts the workbench.
 *
 * <p>
 * Exit codes: 0 ended as asked, 2 wrong arguments, 3 the settings folder is in use or cannot be written, or the
 * screenshot failed.
 */
public final class ActantApplication implements IApplication {

    private static final Integer USAGE = 2;
    private static final Integer FAILURE = 3;

    @Override
    public Object start(IApplicationContext context) {
        LaunchArguments arguments;
        try {
            String[] raw = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            arguments = LaunchArguments.parse(raw, System.getProperty(LaunchArguments.THEME_PROPERTY, ""));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        Display display = PlatformUI.createDisplay();
        try {
            return claimSettings(display) ? run(display, arguments) : FAILURE;
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display, LaunchArguments arguments) {
        arguments.theme().ifPresent(ColourTheme::choose);
        ActantWorkbenchAdvisor advisor = new ActantWorkbenchAdvisor(arguments);
        int code = PlatformUI.createAndRunWorkbench(display, advisor);
        if (advisor.failed()) {
            return FAILURE;
        }
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    /** Takes the settings folder for this process alone, or says why that is impossible. */
    private static boolean claimSettings(Display display) {
        Location settings = Platform.getInstanceLocation();
        if (settings == null || settings.getURL() == null) {
            return true;
        }
        String problem;
        try {
            if (settings.lock()) {
                return true;
            }
            problem = AppMessages.bind(AppMessages.ActantApplication_locked, settings.getURL().getPath());
        } catch (IOException e) {
            problem = AppMessages.bind(AppMessages.ActantApplication_unwritable, settings.getURL().getPath(),
                    e.getMessage());
        }
        System.err.println(problem);
        MessageDialog.openError(display.getActiveShell(), AppMessages.ActantApplication_lockedTitle, problem);
        return false;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(() -> {
            if (!workbench.getDisplay().isDisposed()) {
                workbench.close();
            }
        });
    }
}
