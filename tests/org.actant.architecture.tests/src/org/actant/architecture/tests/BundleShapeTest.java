package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all bundles have in common. */
class BundleShapeTest {

    /** Generated and hand-written classes share the packages of the model; generated code knows no null analysis. */
    private static final Set<String> WITHOUT_NULL_ANALYSIS = Set.of("org.actant.model");

    static List<BundleManifest> bundles() {
        return Project.here().bundles();
    }

    static List<BundleManifest> bundlesAndTests() {
        return Stream.concat(bundles().stream(), Project.here().testBundles().stream())
                .filter(bundle -> bundle.name().startsWith("org.actant.")).toList();
    }

    @ParameterizedTest
    @MethodSource("bundlesAndTests")
    void aBundleLiesInTheFolderOfItsName(BundleManifest bundle) {
        assertEquals(bundle.name(), bundle.folder().getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("bundlesAndTests")
    void aBundleRunsOnJava21(BundleManifest bundle) {
        assertEquals("JavaSE-21", bundle.headers().getValue("Bundle-RequiredExecutionEnvironment"));
    }

    /** A bundle that is not activated lazily would hide its services until somebody starts it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleIsActivatedWhenItIsNeeded(BundleManifest bundle) {
        assertEquals("lazy", bundle.headers().getValue("Bundle-ActivationPolicy"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPackageIsUnderNullAnalysis(BundleManifest bundle) {
        if (WITHOUT_NULL_ANALYSIS.contains(bundle.name())) {
            return;
        }
        Set<Path> packages = new TreeSet<>();
        sources(bundle, ".java").map(Path::getParent).forEach(packages::add);
        for (Path each : packages) {
            Path info = each.resolve("package-info.java");
            assertTrue(Files.isRegularFile(info) && Project.read(info).contains("@NonNullByDefault"),
                    () -> "no @NonNullByDefault in " + info);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsSaidInEnglishIsSaidInGerman(BundleManifest bundle) throws IOException {
        List<Path> english = sources(bundle, ".properties").filter(file -> isShown(bundle, file)).toList();
        for (Path file : english) {
            Path german = Path.of(file.toString().replace(".properties", "_de.properties"));
            assertTrue(Files.isRegularFile(german), () -> german + " is missing");
            assertEquals(new TreeSet<>(load(file).keySet()), new TreeSet<>(load(german).keySet()), german::toString);
        }
    }

    @Test
    void featuresListTheBundlesThatExist() {
        Project project = Project.here();
        Set<String> listed = new TreeSet<>();
        project.texts("features").stream().filter(file -> file.endsWith("feature.xml"))
                .flatMap(file -> Project.read(file).lines()).filter(line -> line.contains("<plugin id=\"org.actant."))
                .map(line -> line.replaceAll(".*id=\"([^\"]*)\".*", "$1")).forEach(listed::add);
        Set<String> existing = new TreeSet<>();
        project.bundles().forEach(bundle -> existing.add(bundle.name()));
        assertEquals(existing, listed);
    }

    /** The modules of tests are listed, so that those which need what Maven Central does not hold can stay out. */
    @Test
    void everyTestBundleIsBuilt() {
        Project project = Project.here();
        Set<String> listed = new TreeSet<>();
        Pattern.compile("<module>([^<]*)</module>").matcher(Project.read(project.root().resolve("tests/pom.xml")))
                .results().forEach(module -> listed.add(module.group(1)));
        Set<String> existing = new TreeSet<>();
        project.testBundles().forEach(bundle -> existing.add(bundle.folder().getFileName().toString()));
        assertEquals(existing, listed, "modules of tests/pom.xml");
    }

    private static boolean isShown(BundleManifest bundle, Path file) {
        String localization = bundle.headers().getValue("Bundle-Localization");
        return file.endsWith("messages.properties") || file.endsWith(localization + ".properties");
    }

    private static Stream<Path> sources(BundleManifest bundle, String ending) {
        return Project.here().texts("bundles/" + bundle.folder().getFileName()).stream()
                .filter(file -> file.toString().endsWith(ending));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
