package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.identity.Part;
import org.actant.model.Element;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What was merged into the element, or what it was merged into; a button parts them again. */
final class IdentitySection extends FoundSection<Element> {

    IdentitySection(InspectorContext context) {
        super(context, Messages.merged);
    }

    @Override
    List<Element> find(Subject shown) {
        Element element = shown.first();
        Element standing = Identities.standingFor(element);
        return standing == element
                ? new Identities(shown.session().references()).whole(element).stream().skip(1).toList()
                : List.of(standing);
    }

    @Override
    Row row(Subject shown, Element found) {
        String text = Identities.isFolded(shown.first()) ? Messages.mergedInto : Messages.standsFor;
        return new Row(found, Messages.bind(text, ReferenceField.linked(found)), null);
    }

    @Override
    void footer(Composite parent, Subject shown) {
        List<Element> folded = Identities.isFolded(shown.first()) ? List.of(shown.first()) : find(shown);
        if (shown.isSingle() && !folded.isEmpty()) {
            Button part = new Button(parent, SWT.PUSH | SWT.FLAT);
            part.setText(Messages.partAgain);
            part.addListener(SWT.Selection,
                    event -> context().actions().execute(shown.session(), new Part(folded)));
        }
    }
}
