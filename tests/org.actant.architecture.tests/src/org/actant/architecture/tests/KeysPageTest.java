package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page about the editor lists the keys that are bound, and no others. */
class KeysPageTest {

    private static final Pattern BOUND = Pattern.compile("sequence=\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern JOINT = Pattern.compile("(?<=[^+])\\+");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("M1", "Ctrl"), Map.entry("M2", "Shift"),
            Map.entry("M3", "Alt"), Map.entry("DEL", "Del"), Map.entry("CR", "Enter"), Map.entry("PAGE_UP", "PageUp"),
            Map.entry("PAGE_DOWN", "PageDown"), Map.entry("ARROW_LEFT", "\u2190"),
            Map.entry("ARROW_RIGHT", "\u2192"), Map.entry("ARROW_UP", "\u2191"), Map.entry("ARROW_DOWN", "\u2193"));
    /** Keys of the workbench that the page mentions as well. */
    private static final Set<String> OF_THE_WORKBENCH = Set.of("Ctrl+P");

    private final Project project = Project.here();

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private Set<String> bound() {
        String plugin = Project.read(project.root().resolve("bundles/org.actant.ui.text/plugin.xml"));
        return groups(BOUND, plugin).map(KeysPageTest::written).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the page writes a key: {@code M2+M3+ARROW_LEFT} is {@code Alt+Shift} and an arrow, {@code A} is {@code a}. */
    private static String written(String sequence) {
        List<String> parts = Arrays.stream(JOINT.split(sequence)).map(part -> NAMES.getOrDefault(part, part)).toList();
        String key = parts.getLast();
        List<String> modifiers = parts.subList(0, parts.size() - 1);
        String before = Stream.of("Ctrl", "Alt", "Shift").filter(modifiers::contains).map(each -> each + "+")
                .collect(Collectors.joining());
        return before + (modifiers.isEmpty() && key.length() == 1 ? key.toLowerCase(Locale.ROOT) : key);
    }

    private String page() {
        String page = Project.read(project.root().resolve("docs/editor.md"));
        return page.substring(page.indexOf("# The keys of the article editor"));
    }

    /** Two keys that differ in their last part alone are written once, with a slash. */
    private static Stream<String> single(String keys) {
        int slash = keys.indexOf('/');
        int last = keys.lastIndexOf('+', slash) + 1;
        return slash <= 0
                ? Stream.of(keys)
                : Stream.of(keys.substring(0, slash), keys.substring(0, last) + keys.substring(slash + 1));
    }

    private static Set<String> quoted(String text) {
        return groups(QUOTED, text).flatMap(KeysPageTest::single).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsBoundIsOnThePage() {
        Set<String> missing = bound();
        missing.removeAll(quoted(page()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyInATableOfThePageIsBound() {
        String rows = page().lines().filter(line -> line.startsWith("| ")).collect(Collectors.joining("\n"));
        Set<String> unbound = quoted(rows);
        unbound.removeAll(bound());
        unbound.removeAll(OF_THE_WORKBENCH);
        assertEquals(Set.of(), unbound);
    }
}
