package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.NonNull;

/** What was linked lately in a dossier, in whichever of its articles. Kept as long as the session. */
final class RecentTargets {

    private static final int REMEMBERED = 50;

    /** The session keeps one list, which no change makes wrong. */
    private record Remembering() implements Derivation<@NonNull RecentTargets> {

        @Override
        public RecentTargets derive(DossierSession session) {
            return new RecentTargets();
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return false;
        }
    }

    private final List<Element> recent = new ArrayList<>();

    /** The list of a session. */
    static RecentTargets of(DossierSession session) {
        return session.derived(new Remembering());
    }

    /** What is still in the dossier, the last one first. */
    List<Element> all() {
        recent.removeIf(element -> element.eContainer() == null);
        return List.copyOf(recent);
    }

    /** An element was linked. */
    void add(Element element) {
        recent.remove(element);
        recent.add(0, element);
        if (recent.size() > REMEMBERED) {
            recent.remove(REMEMBERED);
        }
    }
}
