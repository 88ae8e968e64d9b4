package org.actant.core.validation.rules;

import java.util.List;
import java.util.Optional;
import org.actant.core.commands.Delete;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Connection;
import org.actant.model.ConnectionType;
import org.actant.model.Element;
import org.actant.model.Link;
import org.osgi.service.component.annotations.Component;

/** A connection joins what its type may join. */
@Component
public final class ConnectionRule implements Rule {

    @Override
    public String id() {
        return "connection";
    }

    @Override
    public void check(Element element, Check check) {
        if (!(element instanceof Connection connection)) {
            return;
        }
        if (connection.getSources().isEmpty() || connection.getTargets().isEmpty()) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.noEnd, Labels.of(element)),
                    List.of(delete(connection)));
        }
        OntologyIndex ontology = check.ontology();
        Optional<ConnectionType> type = connection instanceof Link
                ? ontology.linkType(connection.getType())
                : ontology.relationType(connection.getType());
        if (type.isPresent()) {
            Unresolved.list(connection.getSources()).stream()
                    .filter(end -> !end.eIsProxy() && !ontology.fitsSource(end, type.get()))
                    .forEach(end -> report(connection, end, check));
            Unresolved.list(connection.getTargets()).stream()
                    .filter(end -> !end.eIsProxy() && !ontology.fitsTarget(end, type.get()))
                    .forEach(end -> report(connection, end, check));
        }
    }

    private static void report(Connection connection, Element end, Check check) {
        check.report(connection, Severity.WARNING,
                Messages.bind(Messages.endMisfit, Labels.of(connection), Labels.of(end)),
                List.of(delete(connection)));
    }

    private static QuickFix delete(Connection connection) {
        return new QuickFix.Act(new Delete(List.of(connection)));
    }
}
