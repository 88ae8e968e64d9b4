package org.actant.core.session;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;

/** What was derived from one dossier and still holds; the newest of each class of derivations. */
final class Derivations {

    private final Map<Class<?>, Known<?>> known = new HashMap<>();

    private record Known<@NonNull T>(Derivation<T> derivation, T value) {
    }

    /** What is derived; made now if it is not known or does not hold any longer. */
    <@NonNull T> T get(Derivation<T> derivation, DossierSession session) {
        Known<?> found = known.get(derivation.getClass());
        if (found != null && found.derivation.equals(derivation)) {
            @SuppressWarnings("unchecked")
            T value = (T) found.value;
            return value;
        }
        T made = derivation.derive(session);
        known.put(derivation.getClass(), new Known<>(derivation, made));
        return made;
    }

    /** Forgets what does not hold any longer. */
    void changed(SessionChange change) {
        if (change.kind() != SessionChange.Kind.SAVED) {
            known.values().removeIf(each -> each.derivation.isTouchedBy(change));
        }
    }
}
