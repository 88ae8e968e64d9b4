package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import org.actant.query.QueryException;
import org.actant.query.binding.PathBinder.Bound;
import org.actant.query.evaluation.Comparison;
import org.actant.query.evaluation.Condition;
import org.actant.query.evaluation.KindTest;
import org.actant.query.evaluation.Relation;
import org.actant.query.evaluation.Values;
import org.actant.query.grammar.QueryParser.ComparisonContext;
import org.actant.query.grammar.QueryParser.ExpressionContext;
import org.actant.query.grammar.QueryParser.KindContext;
import org.actant.query.grammar.QueryParser.MembershipContext;
import org.actant.query.grammar.QueryParser.RelationContext;
import org.actant.query.grammar.QueryParser.TypeNameContext;
import org.actant.query.grammar.QueryParser.ValueContext;
import org.actant.query.names.ValueType;

/**
 * Finds out what is compared with what. A comparison holds if one of the values on the left stands in the relation to one
 * on the right; with "not" in it, if none does.
 */
final class ComparisonBinder {

    private final Syntax syntax;
    private final PathBinder paths;
    private final LiteralBinder literals;
    private final KeyCheck keys;

    ComparisonBinder(Syntax syntax, PathBinder paths, KeyCheck keys) {
        this.syntax = syntax;
        this.paths = paths;
        this.literals = new LiteralBinder(syntax);
        this.keys = keys;
    }

    Condition comparison(Bound left, ExpressionContext place, ComparisonContext comparison, Scope scope)
            throws QueryException {
        return switch (comparison) {
            case RelationContext relation -> relation(left, place, relation, scope);
            case MembershipContext membership -> membership(left, membership, scope);
            case KindContext kind -> kind(left, place, kind);
            default -> throw new IllegalStateException(comparison.getText());
        };
    }

    private Condition relation(Bound left, ExpressionContext place, RelationContext written, Scope scope)
            throws QueryException {
        Relation relation = relation(written);
        boolean isOrder = relation != Relation.EQUAL && relation != Relation.CONTAINS;
        if (isOrder && left.type().data().isEmpty()) {
            throw syntax.error(place, Messages.noOrder);
        }
        Condition condition = new Comparison(left.values(), relation,
                value(left.type(), written.value(), relation, scope));
        return written.UNEQUAL() != null || written.LACKS() != null ? condition.negated() : condition;
    }

    private static Relation relation(RelationContext written) {
        if (written.CONTAINS() != null || written.LACKS() != null) {
            return Relation.CONTAINS;
        }
        if (written.LESS() != null) {
            return Relation.LESS;
        }
        if (written.AT_MOST() != null) {
            return Relation.AT_MOST;
        }
        if (written.GREATER() != null) {
            return Relation.GREATER;
        }
        return written.AT_LEAST() != null ? Relation.AT_LEAST : Relation.EQUAL;
    }

    private Condition membership(Bound left, MembershipContext membership, Scope scope) throws QueryException {
        List<Condition> parts = new ArrayList<>();
        for (ValueContext value : membership.value()) {
            parts.add(new Comparison(left.values(), Relation.EQUAL,
                    value(left.type(), value, Relation.EQUAL, scope)));
        }
        Condition condition = Condition.anyOf(parts);
        return membership.NOT() == null ? condition : condition.negated();
    }

    private Values value(ValueType left, ValueContext value, Relation relation, Scope scope) throws QueryException {
        if (value.anchor() != null) {
            return paths.path(value.anchor(), value.step(), scope);
        }
        List<Object> constant = literals.values(left, value, relation == Relation.CONTAINS);
        if (relation == Relation.EQUAL) {
            keys.value(TypeAt.compared(value).step(), value, String.valueOf(constant.get(constant.size() - 1)));
        }
        return (self, run) -> constant;
    }

    private Condition kind(Bound left, ExpressionContext place, KindContext kind) throws QueryException {
        if (left.type().isEnum() || left.type().isNumber() || left.type().isBoolean()) {
            throw syntax.error(place, Messages.noKind);
        }
        String name = name(kind.typeName());
        keys.kind(kind.typeName(), name);
        Condition condition = new KindTest(left.values(), name);
        return kind.NOT() == null ? condition : condition.negated();
    }

    private static String name(TypeNameContext name) {
        return name.STRING() == null ? name.getText() : LiteralBinder.unquoted(name.getText());
    }
}
