package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.actant.model.ActantPackage.Literals;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.gestures.Gesture;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is painted stands below the words of the model: every fragment of every span, at any width, size and theme. */
class PaintedGeometryTest {

    private static final int[] WIDTHS = {460, 760, 1300};
    private static final int[] ZOOMS = {-1, 0, 3};

    @TempDir
    private Path folder;

    static Stream<Arguments> looks() {
        return IntStream.of(WIDTHS).boxed().flatMap(width -> IntStream.of(ZOOMS).boxed()
                .flatMap(zoom -> Stream.of(Arguments.of(width, zoom, false), Arguments.of(width, zoom, true))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFragmentOfTheReferenceSampleIsPaintedBelowItsWords(int width, int zoom, boolean dark)
            throws IOException {
        check(Sample.gold(folder), width, zoom, dark);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFragmentOfMixedScriptsIsPaintedBelowItsLetters(int width, int zoom, boolean dark) throws IOException {
        Sample sample = new Sample(folder, "Am Morgen sagte \u05e7\u05d5\u05d5\u05d0\u05e8\u05d9 zu "
                + "\u0645\u062d\u0645\u062f \u0639\u0644\u064a am Tor: e\u0301lan und cafe\u0301 sind \ud83d\udc69\u200d\ud83d\ude92 "
                + "und \ud83c\udde8\ud83c\udded wert, und \ud835\udd04\ud835\udd05 auch. "
                + "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u05d2\u05d3\u05d5\u05dc.");
        for (String words : new String[]{"\u05e7\u05d5\u05d5\u05d0\u05e8\u05d9",
                "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
                "\u05e9\u05dc\u05d5\u05dd", "\u05e2\u05d5\u05dc\u05dd", "e\u0301lan", "cafe\u0301",
                "\ud83d\udc69\u200d\ud83d\ude92", "\ud83c\udde8\ud83c\udded", "\ud835\udd04", "\ud835\udd05"}) {
            sample.entity(Literals.ACTOR, "Person", words);
        }
        sample.link(sample.words("Morgen", "Tor"), sample.entity(Literals.ITEM, "Item", "wert"));
        check(sample, width, zoom, dark);
    }

    @Test
    void nothingOfTheReferenceSampleLiesDeeperThanTheLanes() throws IOException {
        Sample gold = Sample.gold(folder);
        for (int width : WIDTHS) {
            try (Screen screen = new Screen(gold, width)) {
                for (int top = 0; top < 10_000; top += 300) {
                    screen.text().setTopPixel(top);
                    assertTrue(screen.viewer.painter().layout().hidden().isEmpty());
                }
            }
        }
    }

    private static void check(Sample sample, int width, int zoom, boolean dark) throws IOException {
        TypeCatalogue types = ColourPerElement.catalogue(sample);
        try (Screen screen = new Screen(sample, width, types)) {
            if (dark) {
                screen.text().setBackground(new Color(0x1e, 0x1f, 0x22));
                screen.text().setForeground(new Color(0xdf, 0xe1, 0xe5));
            }
            Gesture gesture = zoom < 0 ? Gesture.SMALLER : Gesture.LARGER;
            for (int i = 0; i < Math.abs(zoom); i++) {
                gesture.perform(screen.viewer.gestures());
            }
            screen.settle();
            Set<String> seen = new PaintedBars(screen, types).check(sample.spans());
            assertEquals(fragments(sample), new TreeSet<>(seen));
        }
    }

    private static Set<String> fragments(Sample sample) {
        return sample.spans().stream().flatMap(span -> IntStream.range(0, span.getRanges().size())
                .mapToObj(i -> span.getId() + "/" + i)).collect(Collectors.toCollection(TreeSet::new));
    }
}
