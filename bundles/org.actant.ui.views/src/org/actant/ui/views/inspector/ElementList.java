package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.Function;
import org.actant.core.session.Labels;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.ui.views.ElementDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A list of references to other elements, with a button that adds one. */
class ElementList extends RowList<Element> {

    private final Slot slot;
    private final String label;
    private final boolean ordered;
    private final Function<Subject, ? extends List<? extends Element>> candidates;

    /**
     * @param ordered    whether the order counts, so that rows can be moved forward
     * @param candidates the elements that may be added to what is shown
     */
    ElementList(InspectorContext context, Composite parent, String label, Slot slot, boolean ordered,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        super(context, parent, ordered ? 3 : 2);
        this.label = label;
        this.slot = slot;
        this.ordered = ordered;
        this.candidates = candidates;
    }

    @Override
    void add(Subject subject) {
        Element chosen = new ElementDialog(control().getShell(), label, candidates.apply(subject), context().types())
                .choose();
        if (chosen != null && !slot.values(subject).contains(chosen)) {
            context().actions().execute(subject.session(), slot.add(subject, chosen));
        }
    }

    @Override
    Object look(Subject subject, Element element) {
        return Labels.of(element);
    }

    @Override
    void createRow(Composite parent, Subject subject, Element element) {
        Label chip = new Label(parent, SWT.NONE);
        chip.setImage(context().images().of(element));
        new NameLink(parent, context().types(), () -> follow(subject, element)).show(element);
        if (ordered) {
            Field.button(parent, "\u2191", Messages.bind(Messages.forward, Labels.of(element)),
                    () -> context().actions().execute(subject.session(), slot.forward(subject, element)));
        }
    }

    private void follow(Subject subject, Element element) {
        if (element instanceof Anchored) {
            context().actions().reveal(subject.session(), element);
        } else {
            context().actions().select(subject.session(), element);
        }
    }

    @Override
    void remove(Subject subject, Element element) {
        context().actions().execute(subject.session(), slot.remove(subject, element));
    }

    @Override
    String removeName(Element element) {
        return Messages.bind(Messages.removeOf, Labels.of(element));
    }
}
