package org.actant.core.times;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Dates that cannot all hold.
 *
 * @param bound what follows on one way: the earliest day; or, without another way, a day that pushes itself on and on
 * @param other what follows on the other way, for the same element: a latest day that lies before; null if one way
 *              leads back to itself
 */
public record Contradiction(Bound bound, @Nullable Bound other) {

    /** How many steps lead to it. */
    int length() {
        return bound.chain().size() + (other == null ? 0 : other.chain().size());
    }
}
