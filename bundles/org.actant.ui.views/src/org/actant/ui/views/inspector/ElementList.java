package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.Function;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.views.ElementDialog;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A list of references to other elements, with a button that adds one. */
final class ElementList extends RowList<Element> {

    private final EReference feature;
    private final String label;
    private final Function<DossierSession, ? extends List<? extends Element>> candidates;

    ElementList(InspectorContext context, Composite parent, String label, EReference feature,
            Function<DossierSession, ? extends List<? extends Element>> candidates) {
        super(context, parent, 2);
        this.label = label;
        this.feature = feature;
        this.candidates = candidates;
    }

    /** Chooses an element and adds it. */
    void add(@Nullable Subject subject) {
        if (subject != null) {
            Element chosen = new ElementDialog(control().getShell(), label, candidates.apply(subject.session()),
                    context().types()).choose();
            if (chosen != null && !((List<?>) subject.first().eGet(feature)).contains(chosen)) {
                context().actions().execute(subject.session(), new AddPart(subject.first(), feature, chosen));
            }
        }
    }

    @Override
    void createRow(Composite parent, Subject subject, Element element) {
        Label chip = new Label(parent, SWT.NONE);
        chip.setImage(context().images().of(element));
        Link link = new Link(parent, SWT.NONE);
        link.setText(ReferenceField.linked(element));
        link.addListener(SWT.Selection, event -> context().actions().select(subject.session(), element));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
                .applyTo(link);
    }

    @Override
    void remove(Subject subject, Element element) {
        context().actions().execute(subject.session(), new RemovePart(subject.first(), feature, element));
    }

    @Override
    String removeName(Element element) {
        return Messages.bind(Messages.removeOf, Labels.of(element));
    }
}
