package org.actant.ui.views.inspector;

import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.ui.views.ElementDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The groups that an entity is a member of. */
final class MemberOfList extends RowList<Entity> {

    MemberOfList(InspectorContext context, Composite parent) {
        super(context, parent, 2);
    }

    @Override
    void createRow(Composite parent, Subject subject, Entity group) {
        Label chip = new Label(parent, SWT.NONE);
        chip.setImage(context().images().of(group));
        new NameLink(parent, context().types(), () -> context().actions().select(subject.session(), group)).show(group);
    }

    @Override
    void add(Subject subject) {
        Element group = new ElementDialog(control().getShell(), Messages.memberOf, Candidates.groups(subject),
                context().types()).choose();
        if (group instanceof Entity entity && !entity.getMembers().contains(subject.first())) {
            context().actions().execute(subject.session(),
                    new AddPart(group, Literals.ENTITY__MEMBERS, subject.first()));
        }
    }

    @Override
    void remove(Subject subject, Entity group) {
        context().actions().execute(subject.session(),
                new RemovePart(group, Literals.ENTITY__MEMBERS, subject.first()));
    }

    @Override
    String removeName(Entity group) {
        return Messages.bind(Messages.removeOf, Labels.of(group));
    }
}
