package org.actant.core.identity;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EReference;

/**
 * Finds that elements are one and the same as another one: they are folded into it and keep all that is theirs, so that
 * {@link Part} takes it back at any time. What was folded into them stays folded into them.
 */
public final class Fold implements ModelCommand {

    private final List<Element> folded;
    private final Element into;
    private final EReference feature;

    /**
     * @param folded what is folded, all entities or all events
     * @param into   what stands for all of them afterwards; if it is folded itself, what stands for it does
     * @throws IllegalArgumentException if there is nothing to fold, if something would be folded into itself, or if an
     *                                  entity were folded into an event or the other way round
     */
    public Fold(List<? extends Element> folded, Element into) {
        this.folded = List.copyOf(folded);
        this.into = Identities.standingFor(into);
        EReference reference = Identities.feature(into);
        if (reference == null || this.folded.isEmpty()) {
            throw new IllegalArgumentException("Entities are folded into an entity, events into an event.");
        }
        feature = reference;
        for (Element element : this.folded) {
            if (Identities.feature(element) != feature) {
                throw new IllegalArgumentException("Entities are folded into an entity, events into an event.");
            }
            if (element == this.into) {
                throw new IllegalArgumentException("An element cannot be folded into itself.");
            }
        }
    }

    @Override
    public String label() {
        return folded.size() == 1
                ? Messages.bind(Messages.fold, Labels.of(folded.get(0)), Labels.of(into))
                : Messages.bind(Messages.foldSeveral, folded.size(), Labels.of(into));
    }

    @Override
    public void run(Edit edit) {
        for (Element element : folded) {
            edit.set(element, feature, into);
        }
    }
}
