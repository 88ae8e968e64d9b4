package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.commands.AddInPart;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.MovePart;
import org.actant.core.commands.RemovePart;
import org.actant.core.commands.SetFeature;
import org.actant.core.commands.SetInPart;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a field reads and writes: a feature of the elements that are shown, or of one object; or a feature of the part
 * that each of these has in one place, and that is made when the first value is written.
 *
 * @param owner   the object; null for the elements that are shown
 * @param part    the single-valued containment of the part; null if there is none in between
 * @param feature the feature
 */
public record Slot(@Nullable EObject owner, @Nullable EReference part, EStructuralFeature feature) {

    /** A feature of the elements that are shown. */
    public static Slot of(EStructuralFeature feature) {
        return new Slot(null, null, feature);
    }

    /** A feature of one object. */
    public static Slot of(EObject owner, EStructuralFeature feature) {
        return new Slot(owner, null, feature);
    }

    /** A feature of a part of each of the elements that are shown. */
    public static Slot in(@Nullable EReference part, EStructuralFeature feature) {
        return new Slot(null, part, feature);
    }

    /** The objects that have the feature, or the part with the feature. */
    List<? extends @NonNull EObject> owners(@Nullable Subject shown) {
        EObject single = owner;
        if (single != null) {
            return List.of(single);
        }
        return shown == null ? List.of() : shown.elements();
    }

    /** The value that all owners have; null if it is null or they differ. */
    @Nullable
    Object value(@Nullable Subject shown) {
        List<? extends EObject> all = owners(shown);
        if (all.isEmpty()) {
            return null;
        }
        Object first = value(all.get(0));
        return all.stream().allMatch(object -> Objects.equals(first, value(object))) ? first : null;
    }

    private @Nullable Object value(EObject of) {
        EObject holder = holder(of);
        return holder == null ? null : holder.eGet(feature);
    }

    /** Whether the feature is a list that several elements can share values of. */
    boolean isShareable() {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    /** The values that the lists of all elements that are shown have in common, in the order of the first. */
    <T> List<T> values(Subject shown) {
        List<T> common = new ArrayList<>(list(shown.first()));
        shown.elements().forEach(element -> common.retainAll(list(element)));
        return common;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(EObject of) {
        EObject holder = holder(of);
        return holder == null ? List.of() : (List<T>) holder.eGet(feature);
    }

    /** The command that adds a value to the list of each element that is shown and does not have it. */
    ModelCommand add(Subject shown, Object value) {
        EReference inside = part;
        List<Element> lacking = shown.elements().stream().filter(element -> !list(element).contains(value)).toList();
        return inside == null
                ? new AddPart(lacking, feature, value)
                : new AddInPart(lacking, inside, feature, value);
    }

    /** The command that removes a value from the list of each element that is shown. */
    ModelCommand remove(Subject shown, Object value) {
        return new RemovePart(shown.elements().stream().map(this::holder).filter(Objects::nonNull).toList(), feature,
                value);
    }

    /** The command that moves a value of the list of the first element one place forward. */
    ModelCommand forward(Subject shown, Object value) {
        EObject holder = Objects.requireNonNull(holder(shown.first()));
        int index = list(shown.first()).indexOf(value);
        return new MovePart(holder, feature, index, Math.max(0, index - 1));
    }

    private @Nullable EObject holder(EObject of) {
        EReference inside = part;
        return inside == null ? of : (EObject) of.eGet(inside);
    }

    /** The command that gives all owners a value; null if they have it. */
    @Nullable
    ModelCommand set(@Nullable Subject shown, @Nullable Object value) {
        List<? extends EObject> all = owners(shown);
        if (all.stream().allMatch(object -> Objects.equals(value, value(object)))) {
            return null;
        }
        EReference inside = part;
        return inside == null
                ? new SetFeature(all, feature, value)
                : new SetInPart(all, inside, feature, value);
    }
}
