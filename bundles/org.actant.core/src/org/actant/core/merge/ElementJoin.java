package org.actant.core.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.TimeSpec;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Joins incoming elements with those of the dossier that have the same id. Lists become the union of both, single values
 * stay what they are in the dossier and are taken over where it has none.
 */
final class ElementJoin {

    private final Edit edit;
    /** What stands in the dossier for an incoming object. */
    private final Map<EObject, EObject> known = new IdentityHashMap<>();

    ElementJoin(Edit edit) {
        this.edit = edit;
    }

    /**
     * Finds what an incoming element is in the dossier, and what its participations and times are.
     *
     * @throws MergeException if the element of the dossier is of another class, or has both another type and another name
     */
    void match(Element incoming) {
        Element there = edit.element(incoming.getId());
        if (there == null) {
            return;
        }
        if (there.eClass() != incoming.eClass()) {
            throw new MergeException(Messages.bind(Messages.otherClass,
                    new Object[]{incoming.getId(), incoming.eClass().getName(), there.eClass().getName()}));
        }
        if (isSomethingElse(there, incoming)) {
            throw new MergeException(Messages.bind(Messages.otherThing,
                    new Object[]{incoming.getId(), Labels.of(incoming), Labels.of(there)}));
        }
        known.put(incoming, there);
        for (EObject part : incoming.eContents()) {
            EObject same = part instanceof Element ? counterpart(there, part) : null;
            if (same != null) {
                known.put(part, same);
            }
        }
    }

    /** True if both have a type and a name, and neither is the same: two files have used one id for two things. */
    private static boolean isSomethingElse(Element there, Element incoming) {
        String[] one = typeAndName(there);
        String[] other = typeAndName(incoming);
        return differ(one[0], other[0]) && differ(one[1], other[1]);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static @Nullable String[] typeAndName(Element element) {
        return switch (element) {
            case Entity entity -> new @Nullable String[]{entity.getType(), entity.getName()};
            case Event event -> new @Nullable String[]{event.getType(), event.getLabel()};
            default -> new @Nullable String[]{null, null};
        };
    }

    /** Makes the references of an incoming object, and of all that it contains, point into the dossier. */
    void retarget(EObject incoming) {
        retargetOne(incoming);
        EcoreUtil.<EObject>getAllContents(incoming, false).forEachRemaining(this::retargetOne);
    }

    /** Adds an incoming element to the dossier, or what is new in it to the one that is there. */
    void takeIn(Element incoming, Dossier dossier, EReference list) {
        retarget(incoming);
        EObject there = known.get(incoming);
        if (there == null) {
            EcoreUtil.remove(incoming);
            edit.add(dossier, list, incoming);
        } else {
            join(there, incoming);
        }
    }

    private void join(EObject there, EObject incoming) {
        for (EStructuralFeature feature : incoming.eClass().getEAllStructuralFeatures()) {
            if (!incoming.eIsSet(feature) || feature == Literals.ELEMENT__ID) {
                continue;
            }
            if (feature.isMany()) {
                joinList(there, incoming, feature);
            } else if (feature == Literals.PARTICIPATION__IMPLIED) {
                continue;
            } else if (!there.eIsSet(feature)) {
                takeValue(there, incoming, feature);
            }
        }
        if (there instanceof Participation participation && !((Participation) incoming).isImplied()) {
            edit.set(participation, Literals.PARTICIPATION__IMPLIED, Boolean.FALSE);
        }
    }

    private void joinList(EObject there, EObject incoming, EStructuralFeature feature) {
        for (Object value : List.copyOf((EList<?>) incoming.eGet(feature))) {
            if (feature instanceof EAttribute || !((EReference) feature).isContainment()) {
                if (!((EList<?>) there.eGet(feature)).contains(value)) {
                    edit.add(there, feature, value);
                }
                continue;
            }
            EObject part = (EObject) value;
            EObject same = known.containsKey(part) ? known.get(part) : counterpart(there, part);
            if (same == null) {
                EcoreUtil.remove(part);
                if (part instanceof Element element && edit.element(element.getId()) != null) {
                    element.setId(edit.newId());
                }
                edit.add(there, feature, part);
            } else if (part instanceof Element) {
                join(same, part);
            }
        }
    }

    private void takeValue(EObject there, EObject incoming, EStructuralFeature feature) {
        Object value = incoming.eGet(feature);
        if (value instanceof EObject part && ((EReference) feature).isContainment()) {
            EcoreUtil.remove(part);
        }
        edit.set(there, feature, value);
    }

    private void retargetOne(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> targets = (EList<EObject>) object.eGet(reference);
                List<EObject> mapped = new ArrayList<>();
                targets.forEach(target -> mapped.add(known.getOrDefault(target, target)));
                if (!targets.equals(mapped)) {
                    targets.clear();
                    targets.addAll(mapped);
                }
            } else {
                EObject target = (EObject) object.eGet(reference);
                EObject mapped = known.get(target);
                if (mapped != null) {
                    object.eSet(reference, mapped);
                }
            }
        }
    }

    /** The part of an element of the dossier that says the same as an incoming part, or null. */
    private @Nullable EObject counterpart(EObject there, EObject part) {
        EStructuralFeature feature = part.eContainingFeature();
        if (!feature.isMany()) {
            return (EObject) there.eGet(feature);
        }
        for (Object candidate : (EList<?>) there.eGet(feature)) {
            EObject other = (EObject) candidate;
            boolean same = switch (part) {
                case Participation participation -> isSame((Participation) other, participation);
                case TimeSpec time -> isSame((TimeSpec) other, time);
                default -> EcoreUtil.equals(other, part);
            };
            if (same) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(Participation there, Participation incoming) {
        return Objects.equals(there.getRole(), incoming.getRole()) && there.getFiller() != null
                && sameElement(there.getFiller(), incoming.getFiller());
    }

    private static boolean isSame(TimeSpec there, TimeSpec incoming) {
        for (EAttribute attribute : Literals.TIME_SPEC.getEAttributes()) {
            Object value = there.eGet(attribute);
            if (value == null ? incoming.eGet(attribute) != null : !value.equals(incoming.eGet(attribute))) {
                return false;
            }
        }
        return sameElement(there.getAnchor(), incoming.getAnchor());
    }

    private static boolean sameElement(@Nullable Element there, @Nullable Element incoming) {
        return there == null || incoming == null ? there == incoming : there.getId().equals(incoming.getId());
    }
}
