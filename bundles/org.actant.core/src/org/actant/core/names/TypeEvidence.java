package org.actant.core.names;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.SourceKind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Of which type of the ontology something is likely to be, by its name and the word before it: titles, endings of
 * organisations, names of states. The evidence is data, in {@code names/evidence.txt} of this bundle.
 */
public final class TypeEvidence {

    private static final String FILE = "/names/evidence.txt";
    private static final String STATE = "State";
    private static final String PERSON = "Person";
    private static final String ORGANISATION = "Organisation";
    private static final String DATE = "Date";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}-]+");
    private static final Pattern YEAR_OR_DAY = Pattern
            .compile("(?:1\\d|20)\\d\\d|\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?)?");

    /** What speaks for a type; all in lower case. */
    private record Line(String type, Set<String> words, List<String> endings, Set<String> before) {

        static Line of(String line) {
            int colon = line.indexOf(':');
            List<String> all = Arrays.stream(line.substring(colon + 1).strip().split("\\s+"))
                    .map(each -> each.toLowerCase(Locale.ROOT)).toList();
            return new Line(line.substring(0, colon),
                    all.stream().filter(each -> each.charAt(0) != '-' && each.charAt(0) != '<')
                            .collect(Collectors.toSet()),
                    all.stream().filter(each -> each.charAt(0) == '-').map(each -> each.substring(1)).toList(),
                    all.stream().filter(each -> each.charAt(0) == '<').map(each -> each.substring(1))
                            .collect(Collectors.toSet()));
        }

        boolean speaksFor(List<String> name, String wordBefore) {
            return before.contains(wordBefore) || name.stream().anyMatch(word -> words.contains(word)
                    || endings.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end)));
        }
    }

    private final List<Line> lines = lines();
    private final Set<String> states = states();

    /**
     * The likely type; null if nothing speaks for any.
     *
     * @param name       the words that name it
     * @param wordBefore what stands before them in the text; may be empty
     * @param known      asked about a type, whether it comes into question
     */
    public @Nullable String likely(String name, String wordBefore, Predicate<String> known) {
        List<String> words = Arrays.stream(NO_WORD.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty()).toList();
        if (known.test(STATE) && isState(name)) {
            return STATE;
        }
        if (known.test(DATE) && YEAR_OR_DAY.matcher(words.isEmpty() ? "" : words.get(0)).matches()) {
            return DATE;
        }
        for (Line line : lines) {
            if (known.test(line.type) && line.speaksFor(words, wordBefore.toLowerCase(Locale.ROOT))) {
                return line.type;
            }
        }
        return known.test(ORGANISATION) && ACRONYM.matcher(name).matches() ? ORGANISATION : null;
    }

    /** What kind of source is likely to be called so: who has no name is unnamed, "Kreise" may be an institution. */
    public SourceKind likelySource(String name) {
        if (Character.isLowerCase(name.codePointAt(0))) {
            return SourceKind.ANONYMOUS;
        }
        return PERSON.equals(likely(name, "", PERSON::equals)) ? SourceKind.PERSON : SourceKind.INSTITUTION;
    }

    /** True for the name of a state in German or English, also in the genitive. */
    private boolean isState(String name) {
        String folded = Folding.fold(name);
        return states.contains(folded)
                || folded.endsWith("s") && states.contains(folded.substring(0, folded.length() - 1));
    }

    private static Set<String> states() {
        return Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code))
                .flatMap(state -> Stream.of(Locale.GERMAN, Locale.ENGLISH).map(state::getDisplayCountry))
                .map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalStateException if the file is missing, which only a damaged installation can bring about */
    private static List<Line> lines() {
        try (InputStream in = TypeEvidence.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Line> lines = new ArrayList<>();
            reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> lines.add(Line.of(line)));
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
