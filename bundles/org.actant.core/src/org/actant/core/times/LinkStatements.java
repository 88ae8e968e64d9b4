package org.actant.core.times;

import java.util.List;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.store.Unresolved;
import org.actant.model.Actuality;
import org.actant.model.ConnectionType;
import org.actant.model.Element;
import org.actant.model.Link;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what links say about time, as the ontology has it for their types. A date rests on what holds: a link that is
 * negated, uncertain, hypothetical or generic says nothing.
 */
final class LinkStatements {

    private final OntologyIndex ontology;
    private final TimeGraph graph;

    LinkStatements(OntologyIndex ontology, TimeGraph graph) {
        this.ontology = ontology;
        this.graph = graph;
    }

    /** Reads a link. */
    void read(Link link) {
        String order = ontology.linkType(link.getType()).map(ConnectionType::getTemporal).orElse(null);
        if (order == null || !holds(link.getRealis())) {
            return;
        }
        List<Element> targets = Unresolved.list(link.getTargets());
        for (Element source : Unresolved.list(link.getSources())) {
            for (Element target : targets) {
                if (!source.eIsProxy() && !target.eIsProxy()) {
                    read(order, source, target, link);
                }
            }
        }
    }

    private static boolean holds(@Nullable Realis realis) {
        return realis == null || realis.getPolarity() != Polarity.NEG
                && (realis.getActuality() == Actuality.ACT || realis.getActuality() == Actuality.UNSPECIFIED);
    }

    private void read(String order, Element source, Element target, Link link) {
        switch (order) {
            case "source-before-target" -> graph.before(source, target, distance(link), link);
            case "source-after-target" -> graph.before(target, source, distance(link), link);
            case "source-contains-target" -> graph.contains(source, target, link);
            case "target-contains-source" -> graph.contains(target, source, link);
            case "source-starts-before-target" -> graph.startsBefore(source, target, link);
            case "target-starts-before-source" -> graph.startsBefore(target, source, link);
            case "same-time" -> graph.same(source, target, link);
            default -> {
                // an overlap, or an order that another ontology knows, dates neither end
            }
        }
    }

    private static Distance distance(Link link) {
        return Distance.of(link.getQuantity()).orElse(Distance.ANY);
    }
}
