package org.actant.query.binding;

import org.actant.query.names.ValueType;

/**
 * What {@code this} and {@code row} are at a place of a query.
 *
 * @param self the object at hand
 * @param row  the element of the row
 */
public record Scope(ValueType self, ValueType row) {

    Scope inside(ValueType type) {
        return new Scope(ValueType.of(type.classes()), row);
    }
}
