package org.actant.core.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.session.CrossReferences;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who is who: entities and events that were folded into another one keep everything that is theirs, and the one that
 * stands for them is shown with all of it. A file may hold a ring of foldings; what leads into one stands for itself.
 */
public final class Identities {

    private final CrossReferences references;

    /**
     * @param references who refers to whom in the dossier
     */
    public Identities(CrossReferences references) {
        this.references = references;
    }

    /** True for entities and events: one of them may be found to be another. */
    public static boolean canBeFolded(Element element) {
        return feature(element) != null;
    }

    /** True if another element stands for this one. */
    public static boolean isFolded(Element element) {
        return standingFor(element) != element;
    }

    /** The element that stands for this one: the end of the chain of foldings, or the element itself. */
    public static Element standingFor(Element element) {
        Set<Element> chain = new LinkedHashSet<>();
        Element end = element;
        for (Element next = end; next != null; next = foldedInto(next)) {
            if (!chain.add(next)) {
                return element;
            }
            end = next;
        }
        return end;
    }

    /** True if one element stands for both. */
    public static boolean areOne(Element one, Element other) {
        return standingFor(one) == standingFor(other);
    }

    /** Those of some elements that stand for themselves, in their order, in a list of their own. */
    public static List<Element> standing(Collection<? extends Element> elements) {
        List<Element> standing = new ArrayList<>(elements);
        standing.removeIf(Identities::isFolded);
        return standing;
    }

    /** The element with everything that it stands for; the element comes first. */
    public List<Element> whole(Element element) {
        EReference feature = feature(element);
        if (feature == null) {
            return List.of(element);
        }
        Set<Element> whole = new LinkedHashSet<>(List.of(element));
        List<Element> open = new ArrayList<>(whole);
        for (int i = 0; i < open.size(); i++) {
            for (Element folded : references.to(open.get(i), feature, Element.class)) {
                if (standingFor(folded) == element && whole.add(folded)) {
                    open.add(folded);
                }
            }
        }
        return List.copyOf(whole);
    }

    /** The objects of a class that refer through a feature to the element or to what it stands for. */
    public <@NonNull T> List<T> referring(Element element, EReference feature, Class<T> type) {
        List<T> referring = new ArrayList<>();
        whole(element).forEach(part -> referring.addAll(references.to(part, feature, type)));
        return referring;
    }

    /** The reference through which elements of that kind are folded; null if they cannot be. */
    static @Nullable EReference feature(Element element) {
        return switch (element) {
            case Entity entity -> Literals.ENTITY__FOLDED_INTO;
            case Event event -> Literals.EVENT__FOLDED_INTO;
            default -> null;
        };
    }

    private static @Nullable Element foldedInto(Element element) {
        Element into = switch (element) {
            case Entity entity -> entity.getFoldedInto();
            case Event event -> event.getFoldedInto();
            default -> null;
        };
        return into == null || into.eIsProxy() ? null : into;
    }
}
