package org.actant.ui.views.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.actant.core.commands.NewConnection;
import org.actant.core.identity.Identities;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Relation;
import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.widgets.Composite;

/** The relations and links of an element; "+" asks of which type and to what, and shows the new one. */
final class ConnectionsSection extends FoundSection<Connection> {

    ConnectionsSection(InspectorContext context) {
        super(context, Messages.connections);
    }

    @Override
    protected void createFields(Composite parent) {
        super.createFields(parent);
        headButton(Messages.bind(Messages.addTo, Messages.connections), this::add);
    }

    @Override
    boolean canAdd() {
        return true;
    }

    @Override
    List<Connection> find(Subject shown) {
        Set<Connection> found = new LinkedHashSet<>(shown.referring(Literals.CONNECTION__SOURCES, Connection.class));
        found.addAll(shown.referring(Literals.CONNECTION__TARGETS, Connection.class));
        found.addAll(shown.referring(Literals.LINK__OWNERS, Connection.class));
        return List.copyOf(found);
    }

    @Override
    Row row(Subject shown, Connection connection) {
        boolean starts = isAmong(shown, connection.getSources());
        if (!starts && !isAmong(shown, connection.getTargets())) {
            return owned(connection);
        }
        String type = starts ? context().types().typeLabel(connection) : fromTarget(connection);
        return new Row(connection, (starts ? "\u2192 " : "\u2190 ") + "<a>" + ReferenceField.escaped(type) + "</a> "
                + ends(starts ? connection.getTargets() : connection.getSources()), null);
    }

    /** What holds from the point of view of what is shown, between others. */
    private Row owned(Connection connection) {
        return new Row(connection, "\u25e6 " + ends(connection.getSources()) + " <a>"
                + ReferenceField.escaped(context().types().typeLabel(connection)) + "</a> "
                + ends(connection.getTargets()), Messages.ownedHint);
    }

    private static boolean isAmong(Subject shown, EList<Element> ends) {
        return Unresolved.list(ends).stream()
                .anyMatch(end -> Identities.standingFor(end) == shown.first() || end == shown.first());
    }

    private static String ends(EList<Element> ends) {
        return ReferenceField
                .escaped(Unresolved.list(ends).stream().map(Labels::of).collect(Collectors.joining(" + ")));
    }

    private String fromTarget(Connection connection) {
        OntologyLabels labels = context().types().labels();
        return connection instanceof Relation
                ? labels.relationTypeFromTarget(connection.getType())
                : labels.linkTypeFromTarget(connection.getType());
    }

    private void add() {
        Subject shown = subject();
        if (shown == null) {
            return;
        }
        NewConnection command = new NewElementQuestions(body().getShell(), shown.session(), context().types())
                .connection(List.of(shown.first()), null);
        if (command != null) {
            List<? extends Connection> all = command.kind() == Literals.LINK
                    ? shown.session().dossier().getLinks()
                    : shown.session().dossier().getRelations();
            int before = all.size();
            context().actions().execute(shown.session(), command);
            if (all.size() > before) {
                context().actions().select(shown.session(), all.getLast());
            }
        }
    }
}
