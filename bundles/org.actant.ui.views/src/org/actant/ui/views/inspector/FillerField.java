package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.RefillRole;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Participation;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** Who or what fills a role; words that do so by themselves are no filler but its evidence, and can fill one role only. */
final class FillerField extends ReferenceField {

    private FillerField(InspectorContext context, Composite parent) {
        super(context, parent, Messages.filler, Slot.of(Literals.PARTICIPATION__FILLER), true,
                shown -> fillers(context, shown));
    }

    /** The field in a row of its own, with its label. */
    static FillerField row(InspectorContext context, Composite parent) {
        label(parent, Messages.filler);
        return new FillerField(context, parent);
    }

    private static List<Element> fillers(InspectorContext context, Subject shown) {
        if (!(shown.first() instanceof Participation participation
                && participation.eContainer() instanceof Event event)) {
            return List.of();
        }
        List<Element> fillers = Candidates.fillers(context, shown, event, participation.getRole());
        fillers.removeIf(filler -> filler instanceof Literal && !shown.isSingle());
        return fillers;
    }

    @Override
    void point(@Nullable Element chosen) {
        Subject shown = subject();
        if (chosen == null || shown == null) {
            super.point(chosen);
        } else if (chosen != target()) {
            execute(new RefillRole(shown.elements().stream().map(Participation.class::cast).toList(), chosen));
        }
    }
}
