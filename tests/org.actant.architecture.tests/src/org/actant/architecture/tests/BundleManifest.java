package org.actant.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a bundle says about itself.
 *
 * @param name symbolic name
 * @param folder the bundle's source folder
 * @param headers the main section
 */
record BundleManifest(String name, Path folder, Attributes headers) {

    /** Where a bundle has it. */
    static final String FILE = "META-INF/MANIFEST.MF";

    static BundleManifest read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            Attributes headers = new Manifest(in).getMainAttributes();
            String name = names(headers.getValue("Bundle-SymbolicName")).getFirst();
            return new BundleManifest(name, folder, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bundles it requires. */
    List<String> requiredBundles() {
        return names(headers.getValue("Require-Bundle"));
    }

    /** Returns the packages it imports. */
    List<String> importedPackages() {
        return Stream.of("Import-Package", "DynamicImport-Package").map(headers::getValue)
                .flatMap(header -> names(header).stream()).toList();
    }

    /** Returns the bundles and packages that it names, and its host if it is a fragment. */
    List<String> named() {
        List<String> named = new ArrayList<>(requiredBundles());
        named.addAll(importedPackages());
        named.addAll(names(headers.getValue("Fragment-Host")));
        return named;
    }

    /** Splits a header at the commas that stand outside quotes, and drops attributes and directives. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        boolean quoted = false;
        StringBuilder clause = new StringBuilder();
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                names.add(name(clause));
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        names.add(name(clause));
        return names;
    }

    private static String name(CharSequence clause) {
        return clause.toString().split(";", 2)[0].strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
