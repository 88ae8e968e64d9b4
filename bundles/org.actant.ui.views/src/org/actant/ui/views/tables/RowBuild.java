package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;

/**
 * All rows of a table, made anew. It looks at one element after the other, so that whoever shows them can do something
 * else in between, and sorts what it found without the model, on any thread.
 */
final class RowBuild {

    private final TableKind kind;
    private final RowRules rules;
    private final List<Element> candidates;
    private final List<RowKey> found = new ArrayList<>();
    private final Map<Element, Long> hidden = new IdentityHashMap<>();
    private Map<Element, RowKey> keys = Map.of();
    private int next;

    RowBuild(DossierSession session, TableKind kind, RowRules rules) {
        this.kind = kind;
        this.rules = rules;
        candidates = kind.candidates(session);
    }

    /** Looks at the next element. @return whether there are more */
    boolean advance() {
        if (next < candidates.size()) {
            Element element = candidates.get(next);
            if (kind.lists(element)) {
                if (rules.let(element)) {
                    found.add(rules.key(element, next));
                } else {
                    hidden.put(element, (long) next);
                }
            }
            next++;
        }
        return next < candidates.size();
    }

    /** Puts the rows in order, so that they need only be shown; the model is not asked. */
    void sort() {
        found.sort(rules.order());
        keys = new IdentityHashMap<>(found.size());
        found.forEach(key -> keys.put(key.element(), key));
    }

    RowRules rules() {
        return rules;
    }

    /** The rows, in order once they are sorted. */
    List<RowKey> rows() {
        return found;
    }

    /** The rows by their elements, once they are sorted. */
    Map<Element, RowKey> keys() {
        return keys;
    }

    /** What the filters do not let through, with its places. */
    Map<Element, Long> hidden() {
        return hidden;
    }

    /** A place behind all others. */
    long end() {
        return candidates.size();
    }
}
