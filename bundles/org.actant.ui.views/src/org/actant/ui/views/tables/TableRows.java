package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.actant.model.Element;
import org.actant.ui.views.tables.TableRow.Group;
import org.actant.ui.views.tables.TableRow.Of;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a table as they are shown: in order, in groups, the rows of some groups hidden. A row is found by its
 * element, and an element by its row, without looking at the others; what a change costs depends on the rows that it
 * touches. Cells are not kept.
 */
public final class TableRows {

    private final TableKind kind;
    private Map<Element, RowKey> keys = new IdentityHashMap<>();
    private final Set<String> collapsed = new HashSet<>();
    private Map<Element, Long> hidden = new IdentityHashMap<>();
    private List<RowKey> sorted = new ArrayList<>();
    private RowRules rules = RowRules.NONE;
    private List<Part> parts = List.of();
    private long end;

    /** Rows of one group, from one index of the sorted rows to another; its heading is shown at {@code top}. */
    private record Part(String title, int from, int to, int top) {
    }

    TableRows(TableKind kind) {
        this.kind = kind;
    }

    /** What is listed. */
    public TableKind kind() {
        return kind;
    }

    /** The rules of the rows. */
    public RowRules rules() {
        return rules;
    }

    /** How many rows there would be without filters. */
    public int total() {
        return sorted.size() + hidden.size();
    }

    /** How many elements the filters let through. */
    public int found() {
        return sorted.size();
    }

    /** How many rows are shown, the headings of groups included. */
    public int count() {
        if (rules.group() == null) {
            return sorted.size();
        }
        return parts.isEmpty() ? 0 : bottom(parts.get(parts.size() - 1));
    }

    /** The row at an index. */
    public TableRow row(int index) {
        if (rules.group() == null) {
            return new Of(sorted.get(index).element());
        }
        Part part = last(Part::top, index);
        return index == part.top
                ? group(part)
                : new Of(sorted.get(part.from + index - part.top - 1).element());
    }

    /** The element of the row at an index; null for the heading of a group. */
    public @Nullable Element element(int index) {
        return row(index) instanceof Of of ? of.element() : null;
    }

    /** All elements that the filters let through, in order. */
    public List<Element> elements() {
        return sorted.stream().map(RowKey::element).toList();
    }

    /** Where the row of an element stands; -1 if it has none, or is hidden in its group. */
    public int index(Element element) {
        RowKey key = keys.get(element);
        if (key == null) {
            return -1;
        }
        int place = find(key);
        if (rules.group() == null) {
            return place;
        }
        Part part = last(Part::from, place);
        return collapsed.contains(part.title) ? -1 : part.top + 1 + place - part.from;
    }

    /** Where the heading of a group stands; -1 if there is no such group. */
    public int index(Group group) {
        return parts.stream().filter(part -> part.title.equals(group.title())).mapToInt(Part::top).findFirst()
                .orElse(-1);
    }

    /** Hides the rows of a group, or shows them again. */
    public void toggle(Group group) {
        if (!collapsed.remove(group.title())) {
            collapsed.add(group.title());
        }
        layOut();
    }

    /** Shows the rows of the group that an element is in. */
    public void expand(Element element) {
        RowKey key = keys.get(element);
        if (key != null && collapsed.remove(key.title())) {
            layOut();
        }
    }

    /**
     * Takes rows that were made anew. What the old ones were found by is emptied: as long as the collector has not come by,
     * it would keep them.
     */
    void replace(RowBuild build) {
        rules = build.rules();
        sorted = build.rows();
        hidden = build.hidden();
        end = build.end();
        keys.clear();
        keys = build.keys();
        layOut();
    }

    /** Forgets all rows. */
    void clear() {
        sorted = new ArrayList<>();
        hidden = new IdentityHashMap<>();
        keys.clear();
        layOut();
    }

    /**
     * Looks at some elements again.
     *
     * @param gone    those that are no longer in the dossier
     * @param touched those that came or may look different
     * @return whether rows came, went or moved
     */
    boolean update(Collection<Element> gone, Collection<Element> touched) {
        boolean moved = false;
        for (Element element : gone) {
            moved |= take(element);
        }
        for (Element element : touched) {
            moved |= kind.lists(element) ? put(element) : take(element);
        }
        if (moved) {
            layOut();
        }
        return moved;
    }

    private boolean take(Element element) {
        hidden.remove(element);
        RowKey key = keys.remove(element);
        if (key != null) {
            sorted.remove(find(key));
        }
        return key != null;
    }

    private boolean put(Element element) {
        RowKey before = keys.get(element);
        Long unseen = hidden.get(element);
        RowKey after = rules.key(element, before != null ? before.place() : unseen != null ? unseen : end++);
        boolean isShown = rules.let(element);
        if (before != null && isShown && rules.order().compare(before, after) == 0) {
            return false;
        }
        take(element);
        if (isShown) {
            sorted.add(-1 - find(after), after);
            keys.put(element, after);
        } else {
            hidden.put(element, after.place());
        }
        return before != null || isShown;
    }

    private int find(RowKey key) {
        return Collections.binarySearch(sorted, key, rules.order());
    }

    /** Finds the groups anew. */
    private void layOut() {
        List<Part> found = new ArrayList<>();
        int top = 0;
        for (int from = 0; rules.group() != null && from < sorted.size();) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).isGroupedWith(sorted.get(from))) {
                to++;
            }
            Part part = new Part(sorted.get(from).title(), from, to, top);
            found.add(part);
            top = bottom(part);
            from = to;
        }
        parts = found;
    }

    private int bottom(Part part) {
        return part.top + 1 + (collapsed.contains(part.title) ? 0 : part.to - part.from);
    }

    private Group group(Part part) {
        return new Group(part.title, part.to - part.from, collapsed.contains(part.title));
    }

    /** The last part that begins at an index or before it. */
    private Part last(ToIntFunction<Part> begin, int index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begin.applyAsInt(parts.get(middle)) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }
}
