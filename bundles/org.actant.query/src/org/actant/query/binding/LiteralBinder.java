package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.actant.query.QueryException;
import org.actant.query.grammar.QueryParser.ValueContext;
import org.actant.query.names.ValueType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** What the values that are written in a query are, given what they are compared with. */
final class LiteralBinder {

    private final Syntax syntax;

    LiteralBinder(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The written value; several if it is a literal of several enums or both a literal and a text.
     *
     * @param left    what it is compared with
     * @param asText  whether everything is compared by its text
     */
    List<Object> values(ValueType left, ValueContext value, boolean asText) throws QueryException {
        String text = value.STRING() == null ? value.getText() : unquoted(value.getText());
        if (asText) {
            return List.of(text);
        }
        if (left.isBoolean()) {
            return List.of(truth(value, text));
        }
        if (left.isNumber()) {
            return List.of(number(value, text));
        }
        List<Object> values = literals(left, text);
        if (left.isEnum()) {
            if (values.isEmpty()) {
                throw syntax.error(value, Messages.bind(Messages.unknownLiteral, text, spellings(left)));
            }
            return values;
        }
        values.add(text);
        return values;
    }

    private static List<Object> literals(ValueType left, String text) {
        List<Object> values = new ArrayList<>();
        for (EEnum type : left.enums()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (literal.getLiteral().equalsIgnoreCase(text)) {
                    values.add(literal.getInstance());
                }
            }
        }
        return values;
    }

    private static String spellings(ValueType left) {
        return left.enums().stream().flatMap(type -> type.getELiterals().stream()).map(EEnumLiteral::getLiteral)
                .distinct().filter(literal -> !"unspecified".equals(literal)).collect(Collectors.joining(", "));
    }

    private Boolean truth(ValueContext value, String text) throws QueryException {
        if ("true".equalsIgnoreCase(text)) {
            return true;
        }
        if ("false".equalsIgnoreCase(text)) {
            return false;
        }
        throw syntax.error(value, Messages.bind(Messages.notBoolean, text));
    }

    private Double number(ValueContext value, String text) throws QueryException {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            QueryException error = syntax.error(value, Messages.bind(Messages.notNumber, text));
            error.initCause(e);
            throw error;
        }
    }

    /** A text without its quotation marks; a backslash takes the next character as it is. */
    static String unquoted(String quoted) {
        String inside = quoted.substring(1, quoted.length() - 1);
        return quoted.charAt(0) == '"' || quoted.charAt(0) == '\''
                ? inside.replaceAll("(?s)\\\\(.)", "$1")
                : inside;
    }
}
