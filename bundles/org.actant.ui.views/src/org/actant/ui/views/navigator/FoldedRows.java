package org.actant.ui.views.navigator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/** Which elements of a dossier stand below another one, into which they were folded. */
final class FoldedRows {

    private final Map<Element, Element> wholes = new IdentityHashMap<>();

    FoldedRows(Dossier dossier) {
        Stream.concat(dossier.getEntities().stream(), dossier.getEvents().stream()).forEach(this::update);
    }

    /** Looks where an element stands now; the rows below which something came or went. */
    List<Element> update(Element element) {
        return moved(element, Identities.isFolded(element) ? Identities.standingFor(element) : null);
    }

    /** Forgets an element that left; the rows below which it stood. */
    List<Element> remove(Element element) {
        return moved(element, null);
    }

    private List<Element> moved(Element element, @Nullable Element whole) {
        Element before = whole == null ? wholes.remove(element) : wholes.put(element, whole);
        return before == whole ? List.of() : Stream.of(before, whole).filter(Objects::nonNull).toList();
    }
}
