package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The roles of an event that have more fillers than the text names: "and others". */
final class OpenRoleList extends RowList<String> {

    OpenRoleList(InspectorContext context, Composite parent) {
        super(context, parent, 1);
    }

    @Override
    Object look(Subject subject, String role) {
        return context().types().role(((Event) subject.first()).getType(), role);
    }

    @Override
    void createRow(Composite parent, Subject subject, String role) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(String.valueOf(look(subject, role)).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    @Override
    void add(Subject subject) {
        Event event = (Event) subject.first();
        List<Entry<String>> roles = context().types().roles(event.getType()).stream()
                .filter(role -> !event.getOpenRoles().contains(role.value()))
                .map(role -> new Entry<>(role.value(), role.label(), "", () -> Messages.openRolesHint)).toList();
        String chosen = new ChoiceDialog<>(control().getShell(), Messages.openRoles, roles, List.of()).choose(null);
        if (chosen != null) {
            context().actions().execute(subject.session(), new AddPart(event, Literals.EVENT__OPEN_ROLES, chosen));
        }
    }

    @Override
    void remove(Subject subject, String role) {
        context().actions().execute(subject.session(),
                new RemovePart(subject.first(), Literals.EVENT__OPEN_ROLES, role));
    }

    @Override
    String removeName(String role) {
        return Messages.bind(Messages.removeOf, role);
    }
}
