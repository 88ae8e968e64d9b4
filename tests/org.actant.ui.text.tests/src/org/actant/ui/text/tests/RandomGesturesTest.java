package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.core.session.SessionChange.Kind;
import org.actant.core.spans.Quotes;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of random gestures in the real editor against a simple reference. The environment variable
 * {@value #SEED} sets where chance begins; a failure names it, and what was done last.
 */
class RandomGesturesTest {

    private static final String SEED = "ACTANT_SEED";
    private static final int GESTURES = 10_000;
    private static final int REMEMBERED = 12;
    private static final String TEXT = "Anna \ud83d\udc69\u200d\ud83d\ude92 Lind k\u00f6nnte, so hei\u00dft es, "
            + "Bo \ud83c\udde9\ud83c\uddea in Ge\u0301nf\u0323 getroffen haben.\r\n\r\n"
            + "Laut \u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd (abc \u05d3\u05d5\u05d3) fanden \ud835\udd38\ud835\udd39-"
            + "Gespr\u00e4che statt!  \u0645\u0631\u062d\u0628\u0627 Anna.\rUnd\u2028dann\n"
            + "wies Lind den Vorwurf zur\u00fcck; er soll e\u0301lan haben \ud83d\ude92";

    @TempDir
    private Path folder;
    private final long seed = Optional.ofNullable(System.getenv(SEED)).map(Long::valueOf).orElse(1L);
    private final ReferenceSpans reference = new ReferenceSpans();
    private final List<String> last = new ArrayList<>();
    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.matches(IStatus.ERROR)) {
            errors.add(status);
        }
    };
    private Sample sample;
    private Numbering numbering;
    private int executed;

    @BeforeEach
    void layOut() throws IOException {
        if (Platform.isRunning()) {
            Platform.addLogListener(log);
        }
        new Sample(folder, TEXT).session.save();
        sample = Sample.reopened(folder);
        numbering = new Numbering(sample);
        sample.session.addListener(change -> executed += change.kind() == Kind.EXECUTED ? 1 : 0);
    }

    @AfterEach
    void letGo() {
        if (Platform.isRunning()) {
            Platform.removeLogListener(log);
        }
    }

    @Test
    void randomGesturesDoWhatASimpleReferenceSays(TestReporter reporter) throws IOException {
        reporter.publishEntry(SEED, String.valueOf(seed));
        Map<String, String> first = saved();
        try (Screen screen = new Screen(sample, 500)) {
            RandomHands hands = new RandomHands(screen, numbering, reference, new Random(seed));
            for (int i = 0; i < GESTURES; i++) {
                step(i, hands, screen);
            }
            Set<String> lastLines = Set.copyOf(numbering.lines());
            Map<String, String> lastFiles = saved();
            int steps = reference.undoable();
            for (int i = 0; i < steps; i++) {
                sample.session.undo();
            }
            screen.settle();
            assertEquals(List.of(), numbering.lines());
            assertEquals(first, saved());
            for (int i = 0; i < steps; i++) {
                sample.session.redo();
            }
            screen.settle();
            assertEquals(lastLines, Set.copyOf(numbering.lines()));
            assertEquals(lastFiles, saved());
            check(screen);
        }
    }

    private void step(int number, RandomHands hands, Screen screen) {
        executed = 0;
        try {
            remember(number + " " + hands.act() + " at " + screen.text().getSelection());
            screen.settle();
            if (executed == 1) {
                reference.step();
            }
            assertTrue(executed == 1 || executed == 0 && reference.isUnchanged(), () -> "steps of undo: " + executed);
            check(screen);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(SEED + "=" + seed + ", gesture " + number + ": " + e.getMessage() + "\nbefore: "
                    + String.join("\n        ", last), e);
        }
    }

    private void remember(String line) {
        last.add(line);
        if (last.size() > REMEMBERED) {
            last.remove(0);
        }
    }

    private void check(Screen screen) {
        List<String> lines = numbering.lines();
        List<String> expected = reference.spans().stream().map(Object::toString).toList();
        assertEquals(without(lines, expected), without(expected, lines), "spans that ought not, and that ought to be");
        assertEquals(expected.size(), lines.size());
        List<Anchored> spans = sample.spans();
        for (int i = 0; i < spans.size(); i++) {
            Anchored span = spans.get(i);
            assertEquals(Quotes.quote(span.getRanges(), TEXT), span.getQuote());
            assertTrue(i == 0 || inOrder(spans.get(i - 1).getRanges(), span.getRanges()), "document order");
        }
        var range = screen.text().getSelection();
        assertFalse(Quotes.cutsSurrogatePair(TEXT, range.x) || Quotes.cutsSurrogatePair(TEXT, range.y), "selection");
        assertEquals(new HashSet<>(reference.stackAt(range.x, range.y)),
                screen.viewer.focus().stackAt(range.x, range.y).stream().map(numbering::of)
                        .collect(Collectors.toSet()),
                "stack at " + range);
        Anchored current = screen.viewer.focus().anchor();
        assertTrue(current == null || spans.contains(current), "the current span is gone");
        assertEquals(List.of(), errors.stream().map(IStatus::getMessage).toList(), "logged");
    }

    private static List<String> without(List<String> all, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return all.stream().filter(line -> !known.contains(line)).toList();
    }

    private static boolean inOrder(TextRanges one, TextRanges next) {
        return one.begin() < next.begin() || one.begin() == next.begin() && one.end() >= next.end();
    }

    /** Every file of the dossier, each byte one character. */
    private Map<String, String> saved() throws IOException {
        sample.session.save();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return Objects.requireNonNull(files);
    }
}
