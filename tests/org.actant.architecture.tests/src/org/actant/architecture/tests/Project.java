package org.actant.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The project's source tree.
 *
 * @param root the folder that holds {@code bundles}, {@code tests} and the root {@code pom.xml}
 */
record Project(Path root) {

    /** What the build makes, and what is no source. */
    private static final Set<String> NOT_SOURCE = Set.of("target", "src-gen", "bin", "out", ".git");
    private static final List<String> TEXT = List.of(".java", ".md", ".xml", ".properties", ".MF", ".sh", ".mwe2",
            ".ecore", ".product", ".target", ".inf", ".ini", ".svg");

    /** Finds the project upwards from the working folder. */
    static Project here() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests do not run inside the project");
        }
        return new Project(folder);
    }

    /** Returns the manifests of the product's own bundles, by name. */
    List<BundleManifest> bundles() {
        return manifests("bundles");
    }

    /** Returns the manifests of the test bundles, by name. */
    List<BundleManifest> testBundles() {
        return manifests("tests");
    }

    private List<BundleManifest> manifests(String folder) {
        try (Stream<Path> children = Files.list(root.resolve(folder))) {
            return children.filter(child -> Files.isRegularFile(child.resolve(BundleManifest.FILE))).sorted()
                    .map(BundleManifest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all text files that people write, in a folder or the whole project. */
    List<Path> texts(String folder) {
        List<Path> files = new ArrayList<>();
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return files;
        }
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean source = !NOT_SOURCE.contains(directory.getFileName().toString());
                    return source ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (!name.contains(".polyglot")
                            && (TEXT.stream().anyMatch(name::endsWith) || !name.contains("."))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    /** Returns the text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
