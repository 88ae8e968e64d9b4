package org.actant.core.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the forms of many names. What stands between blanks comes in many names, and is prepared once. */
final class FormMaker {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a name has between blanks: none, one or several words, in each of their forms. */
    private record Piece(String folded, String stems, String german, String other) {

        static Piece of(String letters) {
            String folded = Folding.fold(letters);
            String stems = Folding.stems(folded);
            Sounds sounds = Sounds.of(letters);
            return new Piece(folded, stems.equals(folded) ? folded : stems, sounds.german(), sounds.other());
        }
    }

    private final Map<String, Piece> known = new HashMap<>();

    NameForms forms(String name) {
        List<Piece> pieces = BLANKS.splitAsStream(name).map(piece -> known.computeIfAbsent(piece, Piece::of)).toList();
        String folded = joined(pieces, Piece::folded);
        String stems = joined(pieces, Piece::stems);
        Set<String> sounds = new LinkedHashSet<>();
        sounds.add(joined(pieces, Piece::german));
        sounds.add(joined(pieces, Piece::other));
        sounds.remove("");
        return new NameForms(folded, stems.equals(folded) ? folded : stems, List.copyOf(sounds));
    }

    private static String joined(List<Piece> pieces, Function<Piece, String> form) {
        return pieces.size() == 1
                ? form.apply(pieces.get(0))
                : pieces.stream().map(form).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
