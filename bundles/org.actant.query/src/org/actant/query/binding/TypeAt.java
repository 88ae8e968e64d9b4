package org.actant.query.binding;

import java.util.List;
import org.actant.query.grammar.QueryParser.AnchorContext;
import org.actant.query.grammar.QueryParser.ComparedContext;
import org.actant.query.grammar.QueryParser.NumberContext;
import org.actant.query.grammar.QueryParser.PathContext;
import org.actant.query.grammar.QueryParser.QuantifiedContext;
import org.actant.query.grammar.QueryParser.QueryContext;
import org.actant.query.grammar.QueryParser.StepContext;
import org.actant.query.grammar.QueryParser.ValueContext;
import org.actant.query.grammar.QueryParser.ValuesContext;
import org.actant.query.names.ModelNames;
import org.actant.query.names.Target;
import org.actant.query.names.ValueType;
import org.antlr.v4.runtime.ParserRuleContext;
import org.eclipse.jdt.annotation.Nullable;

/** What is at hand at a place of a query that is still being written; a wrong name before it leads to nothing. */
public final class TypeAt {

    private static final ModelNames NAMES = new ModelNames();
    private static final ValueType NOTHING = ValueType.of(List.of());

    private TypeAt() {
    }

    /**
     * What a value is compared with.
     *
     * @param owners what the last step starts from
     * @param step   the last step; empty if there is none
     * @param type   what it leads to
     */
    public record Compared(ValueType owners, String step, ValueType type) {
    }

    /** What the steps that may stand in {@code place} start from. */
    public static ValueType before(ParserRuleContext place) {
        return switch (place) {
            case StepContext step -> before(step);
            case PathContext path when !path.step().isEmpty() -> after(path.step().get(path.step().size() - 1));
            default -> scope(place);
        };
    }

    /** What stands to the left of a value. */
    public static Compared compared(ValueContext value) {
        return left(value);
    }

    /** What is tested for its kind. */
    public static Compared tested(ParserRuleContext kind) {
        return left(kind);
    }

    private static Compared left(ParserRuleContext place) {
        for (ParserRuleContext rule = place; rule != null; rule = rule.getParent()) {
            if (rule instanceof ComparedContext compared) {
                return switch (compared.expression()) {
                    case ValuesContext values -> compared(values.path());
                    case NumberContext number -> new Compared(NOTHING, "", ValueType.number());
                    default -> new Compared(NOTHING, "", NOTHING);
                };
            }
        }
        return new Compared(NOTHING, "", NOTHING);
    }

    private static Compared compared(PathContext path) {
        if (path.step().isEmpty()) {
            return new Compared(NOTHING, "", scope(path));
        }
        StepContext last = path.step().get(path.step().size() - 1);
        ValueType owners = before(last);
        return new Compared(owners, String.valueOf(name(owners, last)), after(last));
    }

    private static ValueType before(StepContext step) {
        return switch (step.getParent()) {
            case PathContext path -> before(step, path.anchor(), path.step());
            case ValueContext value -> before(step, value.anchor(), value.step());
            default -> NOTHING;
        };
    }

    private static ValueType before(StepContext step, @Nullable AnchorContext anchor, List<StepContext> steps) {
        int index = steps.indexOf(step);
        if (index > 0) {
            return after(steps.get(index - 1));
        }
        return anchor != null && anchor.ROW() != null ? row(step) : scope(step);
    }

    private static ValueType row(ParserRuleContext place) {
        ParserRuleContext rule = place;
        while (!(rule instanceof QueryContext)) {
            rule = rule.getParent();
        }
        return target((QueryContext) rule);
    }

    private static ValueType after(StepContext step) {
        ValueType owners = before(step);
        String name = name(owners, step);
        return name == null ? NOTHING : NAMES.type(owners.classes(), name);
    }

    private static @Nullable String name(ValueType owners, StepContext step) {
        return step.WORD() == null ? null : NAMES.canonical(owners.classes(), step.WORD().getText());
    }

    /** What {@code this} is in a rule: what the brackets around it narrow down, else the row. */
    private static ValueType scope(ParserRuleContext place) {
        ParserRuleContext inner = place;
        for (ParserRuleContext rule = place.getParent(); rule != null; rule = rule.getParent()) {
            if (rule instanceof StepContext step) {
                return after(step);
            }
            if (rule instanceof QuantifiedContext quantified && quantified.path() != inner
                    && !quantified.path().step().isEmpty()) {
                List<StepContext> steps = quantified.path().step();
                return after(steps.get(steps.size() - 1));
            }
            if (rule instanceof QueryContext query) {
                return target(query);
            }
            inner = rule;
        }
        return place instanceof QueryContext query ? target(query) : NOTHING;
    }

    private static ValueType target(QueryContext query) {
        return Target.named(query.target().getText()).map(target -> ValueType.of(target.classes())).orElse(NOTHING);
    }
}
