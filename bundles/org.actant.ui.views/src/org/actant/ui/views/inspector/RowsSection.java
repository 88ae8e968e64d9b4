package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/**
 * A section with the values of one list of an element, and a button that adds one: names, codes, members, the ends of a
 * link.
 *
 * @param <T> type of the values
 */
final class RowsSection<T> extends ListSection {

    private final String heading;
    private final Slot slot;
    private final BiFunction<InspectorContext, Composite, ? extends RowList<T>> factory;
    private boolean shareable;
    private @Nullable RowList<T> rows;

    /**
     * @param slot    where the values are
     * @param factory makes the rows
     */
    RowsSection(InspectorContext context, String heading, Slot slot,
            BiFunction<InspectorContext, Composite, ? extends RowList<T>> factory) {
        super(context, heading);
        this.heading = heading;
        this.slot = slot;
        this.factory = factory;
    }

    /**
     * A list of references; of several elements it shows those that all have, and adds to all and removes from all.
     *
     * @param candidates the elements that may be added to what is shown
     */
    static RowsSection<Element> references(InspectorContext context, String heading, Slot slot,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        RowsSection<Element> section = new RowsSection<>(context, heading, slot,
                (within, parent) -> new ElementList(within, parent, heading, slot, false, candidates));
        section.shareable = slot.isShareable();
        return section;
    }

    @Override
    boolean isShareable() {
        return shareable;
    }

    @Override
    protected void createFields(Composite parent) {
        RowList<T> made = add(factory.apply(context(), parent));
        rows = made;
        headButton(Messages.bind(Messages.addTo, heading), () -> {
            Subject shown = subject();
            if (shown != null) {
                made.add(shown);
            }
        });
    }

    @Override
    boolean refresh(Subject shown) {
        RowList<T> made = rows;
        if (made != null) {
            made.show(shown, slot.values(shown));
        }
        return !slot.values(shown).isEmpty();
    }
}
