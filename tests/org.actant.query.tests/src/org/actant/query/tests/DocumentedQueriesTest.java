package org.actant.query.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRow;
import org.actant.query.saved.BuiltInQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/query.md says about queries is true: each is run over the sample, and finds what stands there. */
class DocumentedQueriesTest {

    /** A query in a block of its own, and its result in the next one. */
    private static final Pattern EXAMPLE = Pattern.compile("```query\n(.*?)```\\s+```text\n(.*?)```", Pattern.DOTALL);

    record Example(String query, String result) {

        @Override
        public String toString() {
            return query;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(document());
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1).strip(), matcher.group(2)));
        }
        return examples;
    }

    private static String document() throws IOException {
        return Files.readString(Sample.root().resolve("docs/query.md"));
    }

    @Test
    void thereAreAtLeastFifteenOfThem() throws IOException {
        assertTrue(examples().size() >= 15, () -> "too few examples");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aQueryFindsWhatTheDocumentSays(Example example) throws IOException, QueryException {
        assertEquals(example.result(), result(example.query()));
    }

    @ParameterizedTest
    @EnumSource
    void aQueryOfTheProgramIsDocumentedWithItsNames(BuiltInQuery query) throws IOException {
        assertTrue(examples().stream().anyMatch(example -> words(example.query()).equals(words(query.expression()))),
                () -> "add to docs/query.md:\n\n### " + query.label(Locale.ROOT) + "\n\n`" + query.key() + "` \u2013 "
                        + query.label(Locale.GERMAN) + "\n\n```query\n" + query.expression() + "\n```\n\n```text\n"
                        + resultOf(query) + "```\n");
        for (Locale locale : List.of(Locale.ROOT, Locale.GERMAN)) {
            assertTrue(document().contains(query.label(locale)), query.label(locale));
        }
    }

    @Test
    void queriesOfTheProgramHaveNamesOfTheirOwnInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> names = Arrays.stream(BuiltInQuery.values()).map(query -> query.label(locale))
                    .collect(Collectors.toSet());
            assertEquals(BuiltInQuery.values().length, names.size(), locale::toString);
        }
    }

    private static String words(String query) {
        return query.replaceAll("\\s+", " ").strip();
    }

    private static String resultOf(BuiltInQuery query) {
        try {
            return result(query.expression());
        } catch (IOException | QueryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The result as the document writes it: a line of headings, then a line a row, the id first. */
    private static String result(String text) throws IOException, QueryException {
        Query query = Query.parse(text);
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        StringJoiner headings = new StringJoiner(" | ");
        headings.add("id");
        query.columns().forEach(column -> headings.add(column.heading()));
        lines.add(headings.toString());
        for (QueryRow row : new Sample().rows(text)) {
            StringJoiner cells = new StringJoiner(" | ");
            cells.add(row.element().getId());
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(row.text(i));
            }
            lines.add(cells.toString().stripTrailing());
        }
        return lines.toString();
    }
}
