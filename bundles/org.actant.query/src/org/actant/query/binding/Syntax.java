package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.Labels;
import org.actant.query.QueryException;
import org.actant.query.grammar.QueryLexer;
import org.actant.query.grammar.QueryParser;
import org.actant.query.grammar.QueryParser.QueryContext;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The grammar applied to one text. Text from strangers is looked at before it is parsed: how long, how deeply nested. */
public final class Syntax {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 100;

    private final String text;
    private final List<Token> tokens;

    /**
     * @throws QueryException if the text is too long or nested too deeply
     */
    public Syntax(String text) throws QueryException {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new QueryException(Messages.bind(Messages.tooLong, text.length(), LONGEST), LONGEST, text.length());
        }
        QueryLexer lexer = new QueryLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        tokens = new ArrayList<>(lexer.getAllTokens());
        checkDepth();
    }

    private void checkDepth() throws QueryException {
        int depth = 0;
        for (Token token : tokens) {
            depth += switch (token.getType()) {
                case QueryLexer.OPEN, QueryLexer.LEFT -> 1;
                case QueryLexer.CLOSE, QueryLexer.RIGHT -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                throw new QueryException(Messages.bind(Messages.tooDeep, DEEPEST), begin(token), end(token));
            }
        }
    }

    /** The tokens without spaces and without the end. */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * The whole text as a query.
     *
     * @throws QueryException at the first place that does not fit
     */
    QueryContext query() throws QueryException {
        ExpectingStrategy strategy = new ExpectingStrategy();
        QueryParser parser = parser(tokens, strategy);
        try {
            return parser.query();
        } catch (ParseCancellationException e) {
            throw error(parser.getCurrentToken(), strategy.expected(parser), e);
        }
    }

    /**
     * What may stand after the first tokens.
     *
     * @param count how many tokens stand before
     */
    public Continuation after(int count) {
        ExpectingStrategy strategy = new ExpectingStrategy();
        List<Token> before = new ArrayList<>(tokens.subList(0, count));
        before.add(new CommonToken(QueryLexer.UNKNOWN, ""));
        QueryParser parser = parser(before, strategy);
        try {
            parser.query();
            throw new IllegalStateException(text);
        } catch (ParseCancellationException e) {
            boolean isThere = parser.getCurrentToken().getTokenIndex() == count;
            return new Continuation(isThere ? strategy.expected(parser) : new IntervalSet(), strategy.context());
        }
    }

    /**
     * What may stand at a place.
     *
     * @param expected types of tokens; empty if the text is wrong before
     * @param context  the rule that the parser is in
     */
    public record Continuation(IntervalSet expected, ParserRuleContext context) {
    }

    private static QueryParser parser(List<Token> tokens, ExpectingStrategy strategy) {
        QueryParser parser = new QueryParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(strategy);
        return parser;
    }

    private QueryException error(Token token, IntervalSet expected, ParseCancellationException cause) {
        int begin = token.getType() == Token.EOF ? text.stripTrailing().length() : begin(token);
        int end = token.getType() == Token.EOF ? begin : end(token);
        String what = new Expectations(expected).text();
        String message = switch (token.getType()) {
            case Token.EOF -> Messages.bind(Messages.unexpectedEnd, what);
            case QueryLexer.OPEN_STRING -> Messages.openText;
            default -> Messages.bind(Messages.unexpected, shortened(token.getText()), what);
        };
        QueryException error = new QueryException(message, begin, end);
        error.initCause(cause);
        return error;
    }

    /** An error at a token. */
    QueryException error(TerminalNode node, String message) {
        return new QueryException(message, begin(node.getSymbol()), end(node.getSymbol()));
    }

    /** An error over a rule. */
    QueryException error(ParserRuleContext rule, String message) {
        return new QueryException(message, begin(rule.getStart()), end(rule.getStop()));
    }

    /** The text of a rule as it was written. */
    String text(ParserRuleContext rule) {
        return text.substring(begin(rule.getStart()), end(rule.getStop()));
    }

    /** Where a token begins, in UTF-16 code units; tokens count code points. */
    public int begin(Token token) {
        return text.offsetByCodePoints(0, token.getStartIndex());
    }

    /** Where a token ends. */
    public int end(Token token) {
        return text.offsetByCodePoints(0, token.getStopIndex() + 1);
    }

    private static String shortened(String text) {
        return Labels.shortened(text, null);
    }
}
