package org.actant.core.commands;

import java.util.Collection;
import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Sets one single-valued feature of one or several objects to one value. */
public final class SetFeature implements ModelCommand {

    private final List<EObject> owners;
    private final EStructuralFeature feature;
    private final @Nullable Object value;

    public SetFeature(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        this(List.of(owner), feature, value);
    }

    public SetFeature(Collection<? extends EObject> owners, EStructuralFeature feature, @Nullable Object value) {
        this.owners = List.copyOf(owners);
        this.feature = feature;
        this.value = value;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.set, owners.get(0) instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        for (EObject owner : owners) {
            edit.set(owner, feature, value);
        }
    }
}
