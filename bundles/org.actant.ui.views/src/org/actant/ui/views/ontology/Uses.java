package org.actant.ui.views.ontology;

import java.util.List;
import java.util.stream.Collectors;
import org.actant.core.session.Labels;
import org.actant.model.Element;

/** Says what of a dossier an act concerns. */
final class Uses {

    private static final int NAMED = 12;

    private Uses() {
    }

    /**
     * How many elements there are, and the first of them by name.
     *
     * @param none what is said if there are none
     */
    static String of(List<? extends Element> elements, String none) {
        if (elements.isEmpty()) {
            return none;
        }
        return Messages.bind(Messages.used, elements.size(),
                listed(elements.stream().limit(NAMED + 1).map(Labels::of).toList()));
    }

    /** The first of some names. */
    static String listed(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? ", \u2026" : "");
    }
}
