package org.actant.query.binding;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Objects;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Ends parsing at the first error and knows all that could have stood there. The parser leaves one rule after the other
 * before it finds that a token fits nowhere; what fits is known best where it looked at the token first.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class ExpectingStrategy extends DefaultErrorStrategy {

    private int token = -1;
    private int state;
    private @Nullable ParserRuleContext context;

    /** The types of token that fit where the parser stands. */
    IntervalSet expected(Parser parser) {
        return parser.getATN().getExpectedTokens(state, context);
    }

    /** The rule in which the token was looked at first. */
    ParserRuleContext context() {
        return Objects.requireNonNull(context);
    }

    @Override
    public void sync(Parser parser) {
        look(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        look(parser);
        throw new ParseCancellationException(new InputMismatchException(parser));
    }

    @Override
    public void recover(Parser parser, RecognitionException e) {
        look(parser);
        throw new ParseCancellationException(e);
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        // whoever catches the exception tells the user
    }

    private void look(Parser parser) {
        int index = parser.getCurrentToken().getTokenIndex();
        if (index != token) {
            token = index;
            state = parser.getState();
            context = parser.getContext();
        }
    }
}
