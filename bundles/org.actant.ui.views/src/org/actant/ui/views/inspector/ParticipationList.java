package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.FillRole;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.ElementDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The fillers of an event: role, filler, the words that show it or the remark that it is implied; the roles that wait for
 * a filler; and the fillers of those that it stands for, below their names.
 */
final class ParticipationList extends RowList<RoleRow> {

    private static final int COLUMNS = 4;
    private static final int ROLE_WIDTH = 116;

    ParticipationList(InspectorContext context, Composite parent) {
        super(context, parent, COLUMNS);
    }

    /** What waits looks the same as long as it waits. */
    @Override
    Object look(Subject subject, RoleRow row) {
        return switch (row) {
            case RoleRow.Filled filled -> evidence(subject, filled.participation());
            case RoleRow.Waiting waiting -> "";
            case RoleRow.Merged merged -> Labels.of(merged.event());
        };
    }

    private static List<Anchored> evidence(Subject subject, Participation participation) {
        return subject.session().references().to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class);
    }

    @Override
    void createRow(Composite parent, Subject subject, RoleRow row) {
        switch (row) {
            case RoleRow.Filled filled -> createFilled(parent, subject, filled.participation());
            case RoleRow.Waiting waiting -> createWaiting(parent, subject, waiting.role());
            case RoleRow.Merged merged -> createMerged(parent, subject, merged.event());
        }
    }

    private void createFilled(Composite parent, Subject subject, Participation participation) {
        ChoiceField role = new ChoiceField(context(), parent, Slot.of(participation, Literals.PARTICIPATION__ROLE),
                () -> roles(participation));
        Field.name(role.control(), Messages.role);
        GridDataFactory.fillDefaults().hint(ROLE_WIDTH, SWT.DEFAULT).applyTo(role.control());
        add(role, subject);
        List<Anchored> evidence = evidence(subject, participation);
        if (participation.getFiller() == null && !evidence.isEmpty()) {
            createWords(parent, subject, evidence.get(0));
        } else {
            add(ReferenceField.link(context(), parent, Messages.filler,
                    Slot.of(participation, Literals.PARTICIPATION__FILLER)), subject);
        }
        createEvidence(parent, subject, participation, evidence);
        Field.button(parent, "\u203a", Messages.bind(Messages.details, Labels.of(participation)),
                () -> context().actions().select(subject.session(), participation));
    }

    private void createWords(Composite parent, Subject subject, Anchored words) {
        new NameLink(parent, context().types(), () -> context().actions().reveal(subject.session(), words))
                .quote(words);
    }

    private void createEvidence(Composite parent, Subject subject, Participation participation,
            List<Anchored> evidence) {
        if (evidence.isEmpty()) {
            FlagField implied = new FlagField(context(), parent, Messages.implied,
                    Slot.of(participation, Literals.PARTICIPATION__IMPLIED));
            implied.control().setToolTipText(Messages.impliedHint);
            add(implied, subject);
            return;
        }
        Anchored words = evidence.get(0);
        Field.button(parent, "\u201d", Messages.evidence + ": " + Labels.of(words),
                () -> context().actions().reveal(subject.session(), words));
    }

    private void createWaiting(Composite parent, Subject subject, String role) {
        Event event = (Event) subject.first();
        Label name = new Label(parent, SWT.NONE);
        name.setText(context().types().role(event.getType(), role));
        name.setToolTipText(Messages.requiredHint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(ROLE_WIDTH, SWT.DEFAULT).applyTo(name);
        Button fill = Field.button(parent, Messages.fill, Messages.requiredHint, () -> fill(subject, role));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(fill);
    }

    private void createMerged(Composite parent, Subject subject, Event merged) {
        Link name = new Link(parent, SWT.WRAP);
        name.setText(Messages.bind(Messages.mergedRoles, ReferenceField.linked(merged)));
        name.addListener(SWT.Selection, event -> context().actions().select(subject.session(), merged));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS + 1, 1).hint(ROLE_WIDTH, SWT.DEFAULT)
                .applyTo(name);
    }

    private void fill(Subject subject, String role) {
        Event event = (Event) subject.first();
        Element filler = new ElementDialog(control().getShell(), context().types().role(event.getType(), role),
                Candidates.fillers(context(), subject, event, role), context().types()).choose();
        if (filler != null) {
            context().actions().execute(subject.session(), FillRole.with(event, role, filler));
        }
    }

    @Override
    void add(Subject subject) {
        Event event = (Event) subject.first();
        Menu menu = new Menu(control());
        for (RoleDefinition role : RoleRow.open(context().types().index(), event)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(context().types().role(event.getType(), role.getKey()));
            item.addListener(SWT.Selection, chosen -> fill(subject, role.getKey()));
        }
        menu.addListener(SWT.Hide, hidden -> control().getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private List<Labelled<String>> roles(Participation participation) {
        return participation.eContainer() instanceof Event event
                ? context().types().roles(event.getType())
                : List.of();
    }

    @Override
    boolean isRemovable(RoleRow row) {
        return row instanceof RoleRow.Filled;
    }

    @Override
    void remove(Subject subject, RoleRow row) {
        if (row instanceof RoleRow.Filled filled) {
            context().actions().delete(subject.session(), List.of(filled.participation()));
        }
    }

    @Override
    String removeName(RoleRow row) {
        return row instanceof RoleRow.Filled filled
                ? Messages.bind(Messages.removeOf, Labels.of(filled.participation()))
                : Messages.remove;
    }
}
