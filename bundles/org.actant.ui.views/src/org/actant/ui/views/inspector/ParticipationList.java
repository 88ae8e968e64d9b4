package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.ui.elements.Choice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The fillers of an event: role, filler, the words that show it or the remark that it is implied. */
final class ParticipationList extends RowList<Participation> {

    ParticipationList(InspectorContext context, Composite parent) {
        super(context, parent, 3);
    }

    @Override
    void createRow(Composite parent, Subject subject, Participation participation) {
        ChoiceField role = new ChoiceField(context(), parent, Literals.PARTICIPATION__ROLE, participation,
                () -> roles(participation));
        Field.name(role.control(), Messages.role);
        GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).applyTo(role.control());
        add(role, subject);
        add(new ReferenceField(context(), parent, Messages.filler, Literals.PARTICIPATION__FILLER, participation, false,
                this::fillers), subject);
        createEvidence(parent, subject, participation);
    }

    private void createEvidence(Composite parent, Subject subject, Participation participation) {
        List<Anchored> evidence = subject.session().references().to(participation, Literals.ANCHORED__EVIDENCE_OF,
                Anchored.class);
        if (evidence.isEmpty()) {
            FlagField implied = new FlagField(context(), parent, Messages.implied,
                    Literals.PARTICIPATION__IMPLIED, participation);
            implied.control().setToolTipText(Messages.impliedHint);
            add(implied, subject);
            return;
        }
        Anchored words = evidence.get(0);
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + Messages.evidence + "</a>");
        link.setToolTipText(Labels.of(words));
        Field.name(link, Messages.evidence + ": " + Labels.of(words));
        link.addListener(SWT.Selection, event -> context().actions().reveal(subject.session(), words));
    }

    private List<Choice<String>> roles(Participation participation) {
        return participation.eContainer() instanceof Event event
                ? context().types().roles(event.getType())
                : List.of();
    }

    private List<Element> fillers(DossierSession session) {
        List<Element> fillers = new ArrayList<>(session.dossier().getEntities());
        fillers.addAll(session.dossier().getEvents());
        fillers.addAll(session.dossier().getRelations());
        fillers.addAll(session.dossier().getLinks());
        return fillers;
    }

    @Override
    void remove(Subject subject, Participation participation) {
        context().actions().delete(subject.session(), List.of(participation));
    }

    @Override
    String removeName(Participation participation) {
        return Messages.bind(Messages.removeOf, Labels.of(participation));
    }
}
