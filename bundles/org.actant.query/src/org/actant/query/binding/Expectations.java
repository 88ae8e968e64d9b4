package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.actant.query.grammar.QueryLexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what the parser expected; what goes together is said with one word. */
final class Expectations {

    private static final Set<Integer> VALUES = Set.of(QueryLexer.STRING, QueryLexer.NUMBER, QueryLexer.DATE,
            QueryLexer.WORD, QueryLexer.ANY, QueryLexer.ALL, QueryLexer.NONE, QueryLexer.TRUE, QueryLexer.FALSE,
            QueryLexer.THIS, QueryLexer.ROW);
    private static final Set<Integer> NAMES = Set.of(QueryLexer.WORD, QueryLexer.THIS, QueryLexer.ROW);
    private static final Set<Integer> COMPARISONS = Set.of(QueryLexer.EQUAL, QueryLexer.UNEQUAL, QueryLexer.LESS,
            QueryLexer.AT_MOST, QueryLexer.GREATER, QueryLexer.AT_LEAST, QueryLexer.CONTAINS, QueryLexer.LACKS,
            QueryLexer.IN, QueryLexer.IS);

    private final Set<Integer> expected;

    Expectations(IntervalSet expected) {
        this.expected = new TreeSet<>(expected.toList());
    }

    String text() {
        List<String> words = new ArrayList<>();
        take(VALUES, Messages.aValue, words);
        take(NAMES, Messages.aName, words);
        take(COMPARISONS, Messages.aComparison, words);
        boolean mayEnd = expected.remove(Token.EOF);
        for (int type : expected) {
            words.add(word(type));
        }
        if (mayEnd) {
            words.add(Messages.theEnd);
        }
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + Messages.or + words.get(last);
    }

    private void take(Set<Integer> group, String name, List<String> words) {
        if (expected.containsAll(group)) {
            expected.removeAll(group);
            words.add(name);
        }
    }

    private static String word(int type) {
        return switch (type) {
            case QueryLexer.WORD -> Messages.aName;
            case QueryLexer.STRING -> Messages.aText;
            case QueryLexer.NUMBER -> Messages.aNumber;
            default -> spelling(type);
        };
    }

    /** How a keyword or sign is written, without the quotation marks of the grammar. */
    private static String spelling(int type) {
        String literal = QueryLexer.VOCABULARY.getDisplayName(type);
        return literal.startsWith("'") ? literal.substring(1, literal.length() - 1) : literal;
    }
}
