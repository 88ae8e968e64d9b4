package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import org.actant.query.QueryException;
import org.actant.query.binding.PathBinder.Bound;
import org.actant.query.evaluation.Condition;
import org.actant.query.evaluation.Path;
import org.actant.query.evaluation.Quantifier;
import org.actant.query.grammar.QueryParser.ComparedContext;
import org.actant.query.grammar.QueryParser.ConditionContext;
import org.actant.query.grammar.QueryParser.ConjunctionContext;
import org.actant.query.grammar.QueryParser.GroupContext;
import org.actant.query.grammar.QueryParser.PredicateContext;
import org.actant.query.grammar.QueryParser.QuantifiedContext;
import org.actant.query.grammar.QueryParser.TermContext;

/** Finds out what conditions mean. */
final class ConditionBinder {

    private final Syntax syntax;
    private final PathBinder paths;
    private final ComparisonBinder comparisons;

    ConditionBinder(Syntax syntax, PathBinder paths, KeyCheck keys) {
        this.syntax = syntax;
        this.paths = paths;
        this.comparisons = new ComparisonBinder(syntax, paths, keys);
    }

    Condition condition(ConditionContext condition, Scope scope) throws QueryException {
        List<Condition> parts = new ArrayList<>();
        for (ConjunctionContext part : condition.conjunction()) {
            parts.add(conjunction(part, scope));
        }
        return Condition.anyOf(parts);
    }

    private Condition conjunction(ConjunctionContext conjunction, Scope scope) throws QueryException {
        List<Condition> parts = new ArrayList<>();
        for (PredicateContext part : conjunction.predicate()) {
            Condition bound = term(part.term(), scope);
            parts.add(part.NOT().size() % 2 == 0 ? bound : bound.negated());
        }
        return Condition.allOf(parts);
    }

    private Condition term(TermContext term, Scope scope) throws QueryException {
        return switch (term) {
            case GroupContext group -> condition(group.condition(), scope);
            case QuantifiedContext quantified -> quantified(quantified, scope);
            case ComparedContext compared -> compared(compared, scope);
            default -> throw new IllegalStateException(term.getText());
        };
    }

    private Condition quantified(QuantifiedContext quantified, Scope scope) throws QueryException {
        Path path = paths.path(quantified.path(), scope);
        if (!path.type().isObject()) {
            throw syntax.error(quantified.path(), Messages.noQuantifier);
        }
        Quantifier quantifier = quantified.ANY() != null
                ? Quantifier.ANY
                : quantified.ALL() != null ? Quantifier.ALL : Quantifier.NONE;
        return quantifier.over(path, condition(quantified.condition(), scope.inside(path.type())));
    }

    private Condition compared(ComparedContext compared, Scope scope) throws QueryException {
        Bound left = paths.expression(compared.expression(), scope);
        if (compared.comparison() != null) {
            return comparisons.comparison(left, compared.expression(), compared.comparison(), scope);
        }
        return (self, run) -> left.values().of(self, run).stream()
                .anyMatch(value -> !Boolean.FALSE.equals(value) && !Integer.valueOf(0).equals(value));
    }
}
