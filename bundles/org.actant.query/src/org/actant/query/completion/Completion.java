package org.actant.query.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.actant.core.ontology.OntologyIndex;
import org.actant.query.QueryException;
import org.actant.query.binding.Syntax;
import org.actant.query.binding.Syntax.Continuation;
import org.actant.query.binding.TypeAt;
import org.actant.query.grammar.QueryLexer;
import org.actant.query.grammar.QueryParser.AliasContext;
import org.actant.query.grammar.QueryParser.KindContext;
import org.actant.query.grammar.QueryParser.TargetContext;
import org.actant.query.grammar.QueryParser.TypeNameContext;
import org.actant.query.grammar.QueryParser.ValueContext;
import org.actant.query.names.ModelNames;
import org.actant.query.names.Target;
import org.actant.query.names.ValueType;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * What may stand at the caret: names that the model has there, values that they may have, words of the language; those
 * that begin with what is written already.
 *
 * @param begin     where the word that is being written begins, in UTF-16 code units; the caret if none is
 * @param proposals what it may become
 */
public record Completion(int begin, List<Proposal> proposals) {

    /** What may stand at {@code caret}; nothing if the text before it is wrong. */
    public static Completion at(String text, int caret, OntologyIndex ontology) {
        try {
            Syntax syntax = new Syntax(text.substring(0, caret));
            List<Token> tokens = syntax.tokens();
            int last = tokens.size() - 1;
            boolean isInWord = last >= 0 && syntax.end(tokens.get(last)) == caret && isWord(tokens.get(last));
            int begin = isInWord ? syntax.begin(tokens.get(last)) : caret;
            Continuation place = syntax.after(isInWord ? last : last + 1);
            String prefix = text.substring(begin, caret).toLowerCase(Locale.ROOT);
            return new Completion(begin, all(place, ontology).stream()
                    .filter(proposal -> proposal.text().toLowerCase(Locale.ROOT).startsWith(prefix)).toList());
        } catch (QueryException e) {
            // what is wrong with the text is told when it is asked, not while it is written
            return new Completion(caret, List.of());
        }
    }

    private static boolean isWord(Token token) {
        return token.getType() == QueryLexer.WORD || Character.isLetter(token.getText().codePointAt(0));
    }

    private static List<Proposal> all(Continuation place, OntologyIndex ontology) throws QueryException {
        List<Proposal> proposals = new ArrayList<>();
        ParserRuleContext context = place.context();
        if (place.expected().contains(QueryLexer.WORD)) {
            switch (context) {
                case TargetContext target -> targets(proposals);
                case AliasContext alias -> {
                    // a heading is whatever one likes
                }
                case ValueContext value -> new ValueProposals(ontology).of(TypeAt.compared(value), proposals);
                case KindContext kind -> new ValueProposals(ontology).kinds(TypeAt.tested(kind), proposals);
                case TypeNameContext kind -> new ValueProposals(ontology).kinds(TypeAt.tested(kind), proposals);
                default -> steps(TypeAt.before(context), proposals);
            }
        }
        keywords(place, context instanceof ValueContext, proposals);
        return proposals;
    }

    private static void targets(List<Proposal> proposals) {
        Target.all().forEach(target -> proposals
                .add(new Proposal(target.name(), Proposal.Kind.TARGET, target.type().getName())));
    }

    private static void steps(ValueType from, List<Proposal> proposals) {
        ModelNames names = new ModelNames();
        for (String name : names.names(from.classes())) {
            proposals.add(new Proposal(name, Proposal.Kind.STEP, names.type(from.classes(), name).toString()));
        }
    }

    /** Words and signs of the language; in the place of a value only those that are not values like others. */
    private static void keywords(Continuation place, boolean isValue, List<Proposal> proposals) {
        for (int type : place.expected().toList()) {
            String literal = QueryLexer.VOCABULARY.getLiteralName(type);
            String word = literal == null ? symbol(type) : literal.substring(1, literal.length() - 1);
            if (!word.isEmpty() && !(isValue && isValue(type))) {
                proposals.add(new Proposal(word, Proposal.Kind.KEYWORD, ""));
            }
        }
    }

    private static boolean isValue(int type) {
        return switch (type) {
            case QueryLexer.ANY, QueryLexer.ALL, QueryLexer.NONE, QueryLexer.TRUE, QueryLexer.FALSE -> true;
            default -> false;
        };
    }

    private static String symbol(int type) {
        return type >= QueryLexer.WHERE && type <= QueryLexer.FALSE
                ? QueryLexer.VOCABULARY.getSymbolicName(type).toLowerCase(Locale.ROOT)
                : "";
    }
}
