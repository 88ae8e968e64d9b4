package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.eclipse.swt.widgets.Composite;

/** What a mention stands for, and in which form. */
final class MentionSection extends InspectorSection {

    MentionSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(ReferenceField.row(context(), parent, Messages.of, Literals.MENTION__OF, MentionSection::mentionable));
        add(ChoiceField.row(context(), parent, Messages.form, Literals.MENTION__FORM));
        add(ChoiceField.row(context(), parent, Messages.sense, Literals.MENTION__SENSE));
    }

    private static List<Element> mentionable(DossierSession session) {
        List<Element> elements = new ArrayList<>(session.dossier().getEntities());
        elements.addAll(session.dossier().getEvents());
        elements.addAll(session.dossier().getRelations());
        elements.addAll(session.dossier().getLinks());
        return elements;
    }
}
