package org.actant.ui.stories.robots;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/**
 * The UI thread as robots reach it from theirs. Whatever runs here runs when the display has nothing else to do, that is
 * after all keys and clicks that were posted before.
 */
final class Ui {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LOOK_EVERY_MS = 20;

    private final Display display;

    Ui(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Runs something on the UI thread, now; what it throws is thrown here. */
    void run(Runnable action) {
        ask(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** Asks something on the UI thread, now; what it throws is thrown here. */
    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer, new AtomicReference<>());
    }

    /** Waits until an assertion holds. */
    void await(Runnable assertion) {
        find(() -> {
            assertion.run();
            return Boolean.TRUE;
        });
    }

    /** Waits until a question is answered without an error, and returns the answer. */
    <T> T find(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        AtomicReference<Throwable> last = new AtomicReference<>();
        display.asyncExec(new Look<>(question, answer, last));
        return await(answer, last);
    }

    private <T> T await(CompletableFuture<T> answer, AtomicReference<Throwable> last) {
        try {
            return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            Throwable why = last.get();
            throw new AssertionError("Not within %d s: %s".formatted(LIMIT.toSeconds(),
                    why == null ? "the UI thread is busy" : why.getMessage()), why == null ? e : why);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Asks again and again until there is an answer or nobody waits for it any longer. */
    private final class Look<T> implements Runnable {

        private final Supplier<T> question;
        private final CompletableFuture<T> answer;
        private final AtomicReference<Throwable> last;

        Look(Supplier<T> question, CompletableFuture<T> answer, AtomicReference<Throwable> last) {
            this.question = question;
            this.answer = answer;
            this.last = last;
        }

        @Override
        public void run() {
            if (answer.isDone()) {
                return;
            }
            try {
                answer.complete(question.get());
            } catch (RuntimeException | AssertionError e) {
                last.set(e);
                display.timerExec(LOOK_EVERY_MS, this);
            }
        }
    }
}
