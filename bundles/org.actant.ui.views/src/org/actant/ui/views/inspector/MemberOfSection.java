package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** The groups that an entity is a member of. */
final class MemberOfSection extends ListSection {

    private @Nullable MemberOfList rows;

    MemberOfSection(InspectorContext context) {
        super(context, Messages.memberOf);
    }

    @Override
    protected void createFields(Composite parent) {
        MemberOfList made = add(new MemberOfList(context(), parent));
        rows = made;
        headButton(Messages.bind(Messages.addTo, Messages.memberOf), () -> {
            Subject shown = subject();
            if (shown != null) {
                made.add(shown);
            }
        });
    }

    @Override
    boolean refresh(Subject shown) {
        List<Entity> groups = shown.session().references().to(shown.first(), Literals.ENTITY__MEMBERS, Entity.class);
        MemberOfList list = rows;
        if (list != null) {
            list.show(shown, groups);
        }
        return !groups.isEmpty();
    }
}
