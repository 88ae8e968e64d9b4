package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.FillRole;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.elements.Choice;
import org.actant.ui.views.ElementDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Who and what takes part in an event: a row for each filler, and one that fills another role. */
final class ParticipationsSection extends ListSection {

    private @Nullable ParticipationList rows;
    private @Nullable Combo role;
    private @Nullable Button fill;
    private List<Choice<String>> roles = List.of();

    ParticipationsSection(InspectorContext context) {
        super(context, Messages.participations);
    }

    @Override
    protected void createFields(Composite parent) {
        rows = add(new ParticipationList(context(), parent));
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        Field.name(combo, Messages.role);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setText(Messages.fill);
        button.addListener(SWT.Selection, event -> fill());
        role = combo;
        fill = button;
    }

    private void fill() {
        Subject shown = subject();
        Event event = only(Event.class);
        Combo combo = role;
        if (shown == null || event == null || combo == null || combo.getSelectionIndex() < 0) {
            return;
        }
        String key = roles.get(combo.getSelectionIndex()).value();
        Element filler = new ElementDialog(combo.getShell(), combo.getText(), candidates(shown, event, key),
                context().types()).choose();
        if (filler != null) {
            context().actions().execute(shown.session(), new FillRole(event, key, filler, null));
        }
    }

    private List<Element> candidates(Subject shown, Event event, String key) {
        List<Element> fillers = new ArrayList<>(shown.session().dossier().getEntities());
        fillers.addAll(shown.session().dossier().getEvents());
        fillers.addAll(shown.session().dossier().getRelations());
        fillers.addAll(shown.session().dossier().getLinks());
        fillers.removeIf(filler -> filler == event || !context().types().mayFill(event.getType(), key, filler));
        return fillers;
    }

    @Override
    void refresh(Subject shown) {
        ParticipationList list = rows;
        Combo combo = role;
        Button button = fill;
        if (list == null || combo == null || button == null) {
            return;
        }
        Event event = only(Event.class);
        list.show(shown, event == null ? List.of() : event.getParticipations());
        List<Choice<String>> wanted = event == null ? List.of() : context().types().roles(event.getType());
        if (!wanted.equals(roles)) {
            roles = wanted;
            combo.setItems(wanted.stream().map(Choice::label).toArray(String[]::new));
            combo.select(0);
        }
        combo.setEnabled(!roles.isEmpty());
        button.setEnabled(!roles.isEmpty());
    }
}
