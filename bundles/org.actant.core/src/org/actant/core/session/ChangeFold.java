package org.actant.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The changes of two successive steps as those of one. Where both set the same attribute, one change leads from the
 * first value to the last; it is left out if these are equal. So the record of somebody typing does not grow.
 */
final class ChangeFold {

    private final List<Change> result;

    ChangeFold(List<Change> first, List<Change> second) {
        result = new ArrayList<>(first);
        for (Change change : second) {
            add(change);
        }
        result.removeIf(change -> change instanceof Change.Set set && set.feature() instanceof EAttribute
                && Objects.equals(set.before(), set.after()));
    }

    List<Change> result() {
        return List.copyOf(result);
    }

    private void add(Change change) {
        if (change instanceof Change.Set set && set.feature() instanceof EAttribute) {
            for (int i = result.size() - 1; i >= 0; i--) {
                if (result.get(i) instanceof Change.Set before && before.owner() == set.owner()
                        && before.feature() == set.feature()) {
                    result.set(i, new Change.Set(set.owner(), set.feature(), before.before(), set.after()));
                    return;
                }
            }
        }
        result.add(change);
    }
}
