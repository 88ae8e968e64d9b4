package org.actant.swtbot;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** An assertion that a bot waits for; it is made on the UI thread. */
final class Holds extends DefaultCondition {

    private final Runnable assertion;
    private String failure = "";

    Holds(Runnable assertion) {
        this.assertion = assertion;
    }

    @Override
    public boolean test() {
        Result<String> failed = () -> {
            try {
                assertion.run();
                return null;
            } catch (RuntimeException | AssertionError e) {
                return String.valueOf(e.getMessage());
            }
        };
        String message = UIThreadRunnable.syncExec(failed);
        failure = String.valueOf(message);
        return message == null;
    }

    @Override
    public String getFailureMessage() {
        return failure;
    }
}
