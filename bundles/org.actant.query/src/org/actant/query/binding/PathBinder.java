package org.actant.query.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.actant.query.QueryException;
import org.actant.query.evaluation.Condition;
import org.actant.query.evaluation.Path;
import org.actant.query.evaluation.Values;
import org.actant.query.grammar.QueryParser.AnchorContext;
import org.actant.query.grammar.QueryParser.ExpressionContext;
import org.actant.query.grammar.QueryParser.NumberContext;
import org.actant.query.grammar.QueryParser.PathContext;
import org.actant.query.grammar.QueryParser.StepContext;
import org.actant.query.grammar.QueryParser.ValuesContext;
import org.actant.query.names.ModelNames;
import org.actant.query.names.Suggestion;
import org.actant.query.names.ValueType;
import org.eclipse.jdt.annotation.Nullable;

/** Finds out what the names in paths mean. */
final class PathBinder {

    private final Syntax syntax;
    private final ModelNames names = new ModelNames();
    private final ConditionBinder conditions;
    private boolean needsArticles;

    PathBinder(Syntax syntax, KeyCheck keys) {
        this.syntax = syntax;
        this.conditions = new ConditionBinder(syntax, this, keys);
    }

    /** What binds the conditions in brackets, and all others. */
    ConditionBinder conditions() {
        return conditions;
    }

    /** Whether one of the paths so far needs all articles. */
    boolean needsArticles() {
        return needsArticles;
    }

    /** What an expression yields, and of what type. */
    record Bound(Values values, ValueType type) {
    }

    Bound expression(ExpressionContext expression, Scope scope) throws QueryException {
        return switch (expression) {
            case NumberContext number -> {
                Path counted = path(number.path(), scope);
                yield new Bound((self, run) -> List.of(counted.of(self, run).size()), ValueType.number());
            }
            case ValuesContext values -> {
                Path path = path(values.path(), scope);
                yield new Bound(path, path.type());
            }
            default -> throw new IllegalStateException(expression.getText());
        };
    }

    Path path(PathContext path, Scope scope) throws QueryException {
        return path(path.anchor(), path.step(), scope);
    }

    Path path(@Nullable AnchorContext anchor, List<StepContext> steps, Scope scope) throws QueryException {
        boolean fromRow = anchor != null && anchor.ROW() != null;
        ValueType type = fromRow ? scope.row() : scope.self();
        List<Path.Step> bound = new ArrayList<>();
        @Nullable
        StepContext before = null;
        for (StepContext step : steps) {
            if (before != null && type.classes().isEmpty()) {
                throw syntax.error(step.WORD(), Messages.bind(Messages.noSteps, before.WORD().getText()));
            }
            String name = name(step, type);
            needsArticles |= names.needsArticles(type.classes(), name);
            ValueType reached = names.type(type.classes(), name);
            type = type.many() ? reached.several() : reached;
            bound.add(new Path.Step(name, filter(step, scope.inside(type), reached)));
            before = step;
        }
        return new Path(names, fromRow, bound, type);
    }

    private @Nullable Condition filter(StepContext step, Scope scope, ValueType reached) throws QueryException {
        if (step.condition() == null) {
            return null;
        }
        if (!reached.isObject()) {
            throw syntax.error(step.WORD(), Messages.bind(Messages.noFilter, step.WORD().getText()));
        }
        return conditions.condition(step.condition(), scope);
    }

    private String name(StepContext step, ValueType type) throws QueryException {
        String written = step.WORD().getText();
        String known = names.canonical(type.classes(), written);
        if (known == null) {
            SortedSet<String> all = names.names(type.classes());
            throw syntax.error(step.WORD(), Messages.bind(Messages.unknownStep, written) + didYouMean(written, all));
        }
        return known;
    }

    static String didYouMean(String written, Collection<String> known) {
        List<String> near = Suggestion.near(written, known);
        return near.isEmpty() ? "" : Messages.bind(Messages.didYouMean, String.join(", ", near));
    }
}
