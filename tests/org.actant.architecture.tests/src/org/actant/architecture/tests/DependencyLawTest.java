package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which bundle may know which; the arrows are drawn in ARCHITECTURE.md. */
class DependencyLawTest {

    private static final String OWN = "org.actant.";

    /** The application may know all of them. */
    private static final String APPLICATION = "app";

    /** Whom each bundle may know, beside itself. */
    private static final Map<String, Set<String>> LAW = Map.ofEntries(Map.entry("model", Set.of()),
            Map.entry("collections", Set.of()), Map.entry("german.jface", Set.of()),
            Map.entry("german.workbench", Set.of()), Map.entry("german.tabs", Set.of()),
            Map.entry("german.stacks", Set.of()),
            Map.entry("core", Set.of("model")), Map.entry("schemes", Set.of("core", "model")),
            Map.entry("formats", Set.of("core", "model")), Map.entry("assist", Set.of("core", "model")),
            Map.entry("query", Set.of("core", "model")), Map.entry("cli", Set.of("query", "core", "model")),
            Map.entry("ui", Set.of("core", "model")),
            Map.entry("ui.text", Set.of("ui", "core", "model")),
            Map.entry("ui.views", Set.of("ui", "query", "core", "model")),
            Map.entry("ui.chart", Set.of("ui", "core", "model")));

    private static final Set<String> HEADLESS = Set.of("model", "core", "schemes", "formats", "assist", "query", "cli");

    /** What a bundle that runs without a screen never names. */
    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.text", "org.eclipse.e4.ui", "org.eclipse.core.resources");

    /** What no bundle names, so that articles stay plain files and the bundles install into an IDE. */
    private static final List<String> WORKSPACE = List.of("org.eclipse.core.resources", "org.eclipse.ui.ide");

    private static final Pattern TYPE_NAME = Pattern.compile("\\borg\\.(?:actant|eclipse)(?:\\.\\w+)+");

    static List<BundleManifest> bundles() {
        return Project.here().bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasItsPlaceInTheHouse(BundleManifest bundle) {
        String name = shortName(bundle);
        if (!name.equals(APPLICATION)) {
            assertNotNull(LAW.get(name), () -> name + " is not in the table: say whom it may know");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arrowsRunOnlyAsDrawn(BundleManifest bundle) {
        String name = shortName(bundle);
        if (name.equals(APPLICATION)) {
            return;
        }
        Set<String> strangers = new TreeSet<>();
        Stream.concat(bundle.named().stream(), namedInCode(bundle)).filter(each -> each.startsWith(OWN))
                .map(DependencyLawTest::owner).filter(each -> !each.equals(name) && !LAW.get(name).contains(each))
                .forEach(strangers::add);
        assertEquals(Set.of(), strangers, () -> name + " must not know them");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatRunsWithoutAScreenNeverNamesOne(BundleManifest bundle) {
        if (HEADLESS.contains(shortName(bundle))) {
            assertNamesNoneOf(bundle, SCREEN);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyNamesTheWorkspace(BundleManifest bundle) {
        assertNamesNoneOf(bundle, WORKSPACE);
    }

    private static void assertNamesNoneOf(BundleManifest bundle, List<String> forbidden) {
        Set<String> found = new TreeSet<>();
        Stream.concat(bundle.named().stream(), namedInCode(bundle))
                .filter(each -> forbidden.stream().anyMatch(one -> each.equals(one) || each.startsWith(one + ".")))
                .forEach(found::add);
        assertEquals(Set.of(), found, () -> bundle + " must not name them");
    }

    /** Returns the qualified names in the code and in the contributions of a bundle. */
    private static Stream<String> namedInCode(BundleManifest bundle) {
        return Project.here().texts("bundles/" + bundle.folder().getFileName()).stream()
                .filter(DependencyLawTest::isCode).flatMap(file -> typeNames(file, bundle));
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java") || file.endsWith("plugin.xml");
    }

    private static Stream<String> typeNames(Path file, BundleManifest bundle) {
        // the ids that a bundle gives to its own contributions are no dependencies
        String text = file.endsWith("plugin.xml")
                ? Project.read(file).replaceAll("(?s)<!--.*?-->", "").replaceAll("\\bid=\"[^\"]*\"", "")
                : Project.read(file).lines().filter(line -> line.startsWith("import ")).reduce("", String::concat);
        Matcher matcher = TYPE_NAME.matcher(text);
        return matcher.results().map(result -> result.group());
    }

    private static String shortName(BundleManifest bundle) {
        return bundle.name().substring(OWN.length());
    }

    /** Returns the short name of the bundle that a package, type or bundle belongs to. */
    private static String owner(String name) {
        String rest = name.substring(OWN.length());
        return Stream.concat(LAW.keySet().stream(), Stream.of(APPLICATION))
                .filter(each -> rest.equals(each) || rest.startsWith(each + "."))
                .reduce("", (a, b) -> a.length() > b.length() ? a : b);
    }
}
