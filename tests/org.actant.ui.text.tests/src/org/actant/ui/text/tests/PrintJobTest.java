package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.actant.ui.text.print.PrintJob;
import org.actant.ui.text.print.Press;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

class PrintJobTest {

    /** Keeps what it is told; on its second page it does something or breaks. */
    private static final class Told implements Press {

        private final List<String> steps = new ArrayList<>();
        private boolean begins = true;
        private boolean breaks;
        private Runnable onSecond = () -> {
            // goes on
        };

        @Override
        public boolean begin() {
            steps.add("begin");
            return begins;
        }

        @Override
        public int pages() {
            return 3;
        }

        @Override
        public boolean print(int page) {
            steps.add("page " + page);
            if (page == 1) {
                onSecond.run();
            }
            return page != 1 || !breaks;
        }

        @Override
        public void end() {
            steps.add("end");
        }

        @Override
        public void cancel() {
            steps.add("cancel");
        }
    }

    private static IStatus run(Job job) throws InterruptedException {
        job.setUser(false);
        job.schedule();
        job.join();
        return job.getResult();
    }

    @Test
    void allPagesArePrintedInOrder() throws InterruptedException {
        Told press = new Told();
        assertEquals(IStatus.OK, run(new PrintJob("print", press, Runnable::run)).getSeverity());
        assertEquals(List.of("begin", "page 0", "page 1", "page 2", "end"), press.steps);
    }

    @Test
    void cancellingStopsAfterThePage() throws InterruptedException {
        Told press = new Told();
        PrintJob job = new PrintJob("print", press, Runnable::run);
        press.onSecond = job::cancel;
        assertEquals(IStatus.CANCEL, run(job).getSeverity());
        assertEquals(List.of("begin", "page 0", "page 1", "cancel"), press.steps);
    }

    @Test
    void aPrinterThatDoesNotPrintIsReported() throws InterruptedException {
        Told idle = new Told();
        idle.begins = false;
        assertEquals(IStatus.ERROR, run(new PrintJob("print", idle, Runnable::run)).getSeverity());
        assertEquals(List.of("begin", "cancel"), idle.steps);
        Told broken = new Told();
        broken.breaks = true;
        assertEquals(IStatus.ERROR, run(new PrintJob("print", broken, Runnable::run)).getSeverity());
        assertEquals(List.of("begin", "page 0", "page 1", "cancel"), broken.steps);
    }
}
