package org.actant.query.evaluation;

import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.eclipse.emf.ecore.EObject;

/**
 * The evaluation of a query for one row. It counts its steps: a query that goes round and round in one row is ended, so
 * that no query can hold up the thread that the dossier belongs to.
 */
public final class Evaluation {

    private static final int MOST_STEPS = 300_000;

    private final DossierSession session;
    private final OntologyIndex ontology;
    private final EObject row;
    private int steps;

    public Evaluation(DossierSession session, OntologyIndex ontology, EObject row) {
        this.session = session;
        this.ontology = ontology;
        this.row = row;
    }

    /** The dossier that is asked. */
    public DossierSession session() {
        return session;
    }

    /** What the types of the dossier mean. */
    OntologyIndex ontology() {
        return ontology;
    }

    /** The element of the row. */
    EObject row() {
        return row;
    }

    /**
     * Counts one step.
     *
     * @throws TooCostlyException if there were too many
     */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new TooCostlyException();
        }
    }
}
