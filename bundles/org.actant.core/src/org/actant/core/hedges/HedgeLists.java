package org.actant.core.hedges;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** The shipped hedge words: {@code hedges/<language>.txt}, UTF-8, one word or phrase a line, comments after {@code #}. */
public final class HedgeLists {

    private static final List<String> LANGUAGES = List.of("de", "en");

    /**
     * The hedge words of a language; those of all languages if it is not known or has no list.
     *
     * @param language BCP 47 tag, or null
     * @throws IllegalStateException if a list is missing, which only a damaged installation can bring about
     */
    public Hedges of(@Nullable String language) {
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        List<String> lists = LANGUAGES.contains(primary) ? List.of(primary) : LANGUAGES;
        return new Hedges(lists.stream().flatMap(HedgeLists::words).toList());
    }

    private static Stream<String> words(String language) {
        String file = "/hedges/" + language + ".txt";
        try (InputStream in = HedgeLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
