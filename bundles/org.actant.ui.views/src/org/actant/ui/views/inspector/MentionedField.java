package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.identity.MoveMentions;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** What mentions stand for. When they come to stand for another element, roles and claims that hang on them go along. */
final class MentionedField extends ReferenceField {

    private MentionedField(InspectorContext context, Composite parent) {
        super(context, parent, Messages.of, Slot.of(Literals.MENTION__OF), true, Candidates::mentionable);
    }

    /** The field in a row of its own, with its label. */
    static MentionedField row(InspectorContext context, Composite parent) {
        label(parent, Messages.of);
        return new MentionedField(context, parent);
    }

    @Override
    void point(@Nullable Element chosen) {
        Subject shown = subject();
        if (shown == null || chosen == null) {
            write(chosen);
            return;
        }
        List<Mention> moved = new ArrayList<>();
        for (Element element : shown.elements()) {
            if (element instanceof Mention mention && mention.getOf() != chosen) {
                moved.add(mention);
            }
        }
        if (!moved.isEmpty()) {
            MoveMentions command = new MoveMentions(moved, chosen);
            context().actions().propose(shown.session(), command, consequences(shown.session().preview(command)));
        }
    }

    private static List<String> consequences(SessionChange change) {
        long roles = change.count(Participation.class);
        long claims = change.count(Claim.class);
        return roles + claims == 0
                ? List.of()
                : List.of(Messages.bind(Messages.mentionGoesWith, roles, claims));
    }
}
