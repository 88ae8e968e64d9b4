package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What no source file contains. */
class SourceRulesTest {

    /** A folder that lies beside the project on some machines; only tests may look for it. */
    private static final Pattern FOLDER_BESIDE = Pattern.compile("\\.\\./shared\\b");

    private static final Pattern SLEEP = Pattern.compile("\\b(?:Thread|TimeUnit\\.\\w+)\\.sleep\\s*\\(");

    private static final Pattern SWALLOWED = Pattern.compile("catch \\([^)]*\\) \\{\\s*\\}");

    private final Project project = Project.here();

    @Test
    void onlyTestsLookBesideTheProject() {
        assertEquals(List.of(), files(file -> !inTests(file), FOLDER_BESIDE));
    }

    @Test
    void testsWaitForConditionsAndDoNotSleep() {
        assertEquals(List.of(), files(file -> inTests(file) && isJava(file), SLEEP));
    }

    @Test
    void noExceptionIsSwallowed() {
        assertEquals(List.of(), files(SourceRulesTest::isJava, SWALLOWED));
    }

    private List<Path> files(Predicate<Path> which, Pattern forbidden) {
        return Stream.of("bundles", "tests", "features", "releng", "docs")
                .flatMap(folder -> project.texts(folder).stream()).filter(which)
                .filter(file -> forbidden.matcher(Project.read(file)).find())
                .map(file -> project.root().relativize(file)).toList();
    }

    private boolean inTests(Path file) {
        return file.startsWith(project.root().resolve("tests"));
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }
}
