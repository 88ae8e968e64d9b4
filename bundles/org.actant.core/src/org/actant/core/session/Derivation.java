package org.actant.core.session;

import org.eclipse.jdt.annotation.NonNull;

/**
 * Something that follows from a dossier as a whole, such as the dates of all events. The session makes it when somebody
 * asks, keeps it until a change touches it, and never stores it. Two derivations that are equal give the same.
 *
 * @param <T> what is derived; it is not changed afterwards
 */
public interface Derivation<@NonNull T> {

    /** Derives it from what is loaded. */
    T derive(DossierSession session);

    /** Whether it may be another one after a change. */
    boolean isTouchedBy(SessionChange change);
}
