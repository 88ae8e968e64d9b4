package org.actant.cli;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Runs one command and ends with its exit code. What a program may read goes to standard output in UTF-8, everything else
 * to standard error.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class CommandLineApplication implements IApplication {

    private static final long PATIENCE_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return run(arguments, new Console(out, err));
    }

    /**
     * Runs one command.
     *
     * @return 0 if all is well, 1 if there were findings, 2 if the command was not understood, 3 if it failed
     */
    public static int run(String[] arguments, Console console) throws InterruptedException {
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        ServiceTracker<Verbs, Verbs> tracker = new ServiceTracker<>(bundles, Verbs.class, null);
        tracker.open();
        try {
            Verbs verbs = tracker.waitForService(PATIENCE_MILLIS);
            if (verbs == null) {
                console.err().println(Messages.incomplete);
                return ExitCode.FAILURE;
            }
            return verbs.run(arguments, console);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
