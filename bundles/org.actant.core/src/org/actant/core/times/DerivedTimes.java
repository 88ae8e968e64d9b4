package org.actant.core.times;

import java.util.List;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Relation;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.NonNull;

/**
 * When the events and relations of a dossier lie, as far as it follows from what is stated: dates, distances from other
 * events and from the dates of articles, and links that say something about time. An element has one window of days, in
 * which it lies as a whole; events that were merged have one window, whichever of them the times are stated of. Derived in
 * the time of what is stated, kept by the session until a time, an event, a link or the date of an article changes, and
 * never stored.
 */
public final class DerivedTimes {

    private final TimeGraph graph;
    private final Propagation propagation;
    private final List<Contradiction> contradictions;

    private DerivedTimes(DossierSession session, OntologyIndex ontology) {
        graph = new TimeGraph();
        Dossier dossier = session.dossier();
        TimeStatements times = new TimeStatements(session, graph);
        dossier.getEvents().forEach(times::read);
        dossier.getEvents().forEach(this::merge);
        dossier.getRelations().forEach(times::read);
        LinkStatements links = new LinkStatements(ontology, graph);
        dossier.getLinks().forEach(links::read);
        propagation = new Propagation(graph);
        contradictions = propagation.contradictions();
    }

    /** An event lies where the one lies that stands for it: what is known of either is known of both. */
    private void merge(Event event) {
        Element standing = Identities.standingFor(event);
        if (standing != event) {
            graph.same(event, standing, event);
        }
    }

    /**
     * The times of a dossier as it stands now; what it says of articles that are not loaded is not known.
     *
     * @param ontology says what links mean for the order of their ends
     */
    public static DerivedTimes of(DossierSession session, OntologyIndex ontology) {
        return session.derived(new TimesOf(ontology));
    }

    /** When something happens or holds. */
    public DerivedTime of(Element element) {
        return propagation.of(element);
    }

    /** Dates that cannot hold together, each pair of statements once. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * What lies after an element or something that it stands for, as it is stated of each of them, whether dates are known
     * or not.
     */
    public List<Precedence> later(Element element) {
        return graph.later(element);
    }

    private record TimesOf(OntologyIndex ontology) implements Derivation<@NonNull DerivedTimes> {

        @Override
        public DerivedTimes derive(DossierSession session) {
            return new DerivedTimes(session, ontology);
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return change.concerns(Set.of(Event.class, Relation.class, Link.class, TimeSpec.class, Article.class));
        }
    }
}
