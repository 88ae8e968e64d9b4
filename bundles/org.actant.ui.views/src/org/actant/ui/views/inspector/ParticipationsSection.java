package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Who and what takes part in an event and in those that it stands for; "+" offers the roles that may have one more filler. */
final class ParticipationsSection extends ListSection {

    private @Nullable ParticipationList rows;
    private @Nullable Button add;

    ParticipationsSection(InspectorContext context) {
        super(context, Messages.participations);
    }

    @Override
    protected void createFields(Composite parent) {
        ParticipationList made = add(new ParticipationList(context(), parent));
        rows = made;
        add = headButton(Messages.fill, () -> {
            Subject shown = subject();
            if (shown != null) {
                made.add(shown);
            }
        });
    }

    @Override
    boolean refresh(Subject shown) {
        ParticipationList list = rows;
        Button button = add;
        Event event = only(Event.class);
        if (list != null && button != null && event != null) {
            List<Event> whole = new Identities(shown.session().references()).whole(event).stream()
                    .map(Event.class::cast).toList();
            List<RoleRow> wanted = RoleRow.of(context().types().index(), whole);
            list.show(shown, wanted);
            button.setEnabled(!RoleRow.open(context().types().index(), event).isEmpty());
            return !wanted.isEmpty();
        }
        return false;
    }
}
