package org.actant.core.session;

/** Is told what happened to an open dossier, once for each command. Called on the thread that changed it. */
@FunctionalInterface
public interface SessionListener {

    /** Something happened. The model is in its new state and must not be changed from here. */
    void sessionChanged(SessionChange change);
}
