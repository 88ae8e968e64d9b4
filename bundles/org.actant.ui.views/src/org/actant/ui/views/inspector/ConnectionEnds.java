package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.BiPredicate;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.inspector.TypeChoices.Type;

/** What may stand at the ends of a connection: whatever its type allows. */
final class ConnectionEnds {

    private final TypeChoices choices;

    ConnectionEnds(TypeCatalogue types) {
        choices = new TypeChoices(types);
    }

    /** What may stand at its start. */
    List<Element> sources(Subject shown) {
        return ends(shown, choices::isSource);
    }

    /** What may stand at its end. */
    List<Element> targets(Subject shown) {
        return ends(shown, choices::isTarget);
    }

    private static List<Element> ends(Subject shown, BiPredicate<Type, Element> fits) {
        List<Element> ends = Candidates.ends(shown);
        for (Element element : shown.elements()) {
            if (element instanceof Connection connection && connection.getType() != null) {
                Type type = new Type(connection.eClass(), connection.getType());
                ends.removeIf(end -> !fits.test(type, end));
            }
        }
        return ends;
    }
}
