package org.actant.core.identity;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EReference;

/** Takes back that elements were folded into another one; each stands for itself again. */
public final class Part implements ModelCommand {

    private final List<Element> folded;

    /**
     * @param folded what stands for itself afterwards; what is not folded stays as it is
     */
    public Part(List<? extends Element> folded) {
        this.folded = List.copyOf(folded);
    }

    @Override
    public String label() {
        return folded.size() == 1
                ? Messages.bind(Messages.part, Labels.of(folded.get(0)))
                : Messages.bind(Messages.partSeveral, folded.size());
    }

    @Override
    public void run(Edit edit) {
        for (Element element : folded) {
            EReference feature = Identities.feature(element);
            if (feature != null) {
                edit.set(element, feature, null);
            }
        }
    }
}
