package org.actant.query.evaluation;

import java.util.Objects;
import java.util.function.Predicate;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/** How a value is compared with another one. */
public enum Relation {
    EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS;

    /** Whether {@code left} stands in this relation to {@code right}. */
    public boolean holds(Object left, Object right) {
        return switch (this) {
            case EQUAL -> isEqual(left, right);
            case CONTAINS -> contains(left, CellText.of(right));
            case LESS -> ordered(left, right) && Order.compare(left, right) < 0;
            case AT_MOST -> ordered(left, right) && Order.compare(left, right) <= 0;
            case GREATER -> ordered(left, right) && Order.compare(left, right) > 0;
            case AT_LEAST -> ordered(left, right) && Order.compare(left, right) >= 0;
        };
    }

    /** Numbers with numbers, literals of an enum with literals, texts with texts; whatever else is in no order. */
    private static boolean ordered(Object left, Object right) {
        return left instanceof Number == right instanceof Number
                && left instanceof Enumerator == right instanceof Enumerator && !(left instanceof Element);
    }

    private static boolean isEqual(Object left, Object right) {
        if (left instanceof Element element && right instanceof String text) {
            return text.equals(element.getId()) || named(element, name -> name.equalsIgnoreCase(text));
        }
        if (left instanceof Number one && right instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue()) == 0;
        }
        return left instanceof String one && right instanceof String other
                ? one.equalsIgnoreCase(other)
                : Objects.equals(left, right);
    }

    private static boolean contains(Object left, String text) {
        String wanted = FoldedText.of(text);
        return left instanceof Element element
                ? named(element, name -> FoldedText.of(name).contains(wanted))
                : FoldedText.of(CellText.of(left)).contains(wanted);
    }

    private static boolean named(Element element, Predicate<String> test) {
        return test.test(Labels.of(element)) || element instanceof Entity entity
                && entity.getNames().stream().anyMatch(name -> matches(name.getText(), test));
    }

    private static boolean matches(@Nullable String text, Predicate<String> test) {
        return text != null && test.test(text);
    }
}
