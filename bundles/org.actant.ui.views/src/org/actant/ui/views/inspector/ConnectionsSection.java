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
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.actant.ui.views.ElementDialog;
import org.actant.ui.views.inspector.TypeChoices.Type;
import org.eclipse.swt.widgets.Composite;

/** The relations and links of an element; "+" asks of which type and to what. */
final class ConnectionsSection extends FoundSection<Connection> {

    private final TypeChoices choices;

    ConnectionsSection(InspectorContext context) {
        super(context, Messages.connections);
        choices = new TypeChoices(context.types());
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
        return List.copyOf(found);
    }

    @Override
    Row row(Subject shown, Connection connection) {
        boolean starts = Unresolved.list(connection.getSources()).stream()
                .anyMatch(end -> Identities.standingFor(end) == shown.first() || end == shown.first());
        String type = starts ? context().types().typeLabel(connection) : fromTarget(connection);
        String ends = Unresolved.list(starts ? connection.getTargets() : connection.getSources()).stream()
                .map(Labels::of).collect(Collectors.joining(" + "));
        return new Row(connection, (starts ? "\u2192 " : "\u2190 ") + "<a>" + ReferenceField.escaped(type) + "</a> "
                + ReferenceField.escaped(ends), null);
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
        List<Entry<Type>> types = choices.from(shown.first());
        Type type = new ChoiceDialog<>(body().getShell(), Messages.type, types, TypeChoices.groups(types)).choose(null);
        if (type == null) {
            return;
        }
        List<Element> targets = Candidates.ends(shown).stream().filter(end -> choices.isTarget(type, end)).toList();
        Element target = new ElementDialog(body().getShell(), Messages.targets, targets, context().types()).choose();
        if (target != null) {
            context().actions().execute(shown.session(), new NewConnection(shown.session().dossier(), type.kind(),
                    type.key(), List.of(shown.first()), List.of(target)));
        }
    }
}
