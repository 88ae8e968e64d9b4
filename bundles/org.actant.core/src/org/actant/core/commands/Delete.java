package org.actant.core.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.CrossReferences.Referrer;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Deletes elements. What cannot stand without them goes too: mentions, cues and claims of what is deleted, fillings of
 * roles by it, connections that lose a side, anaphora and literals that stand for nothing else. All other references to
 * them are taken away. Every article that refers to them must be loaded.
 */
public final class Delete implements ModelCommand {

    /** Who refers through one of these cannot stand without what it refers to. */
    private static final Set<EReference> ESSENTIAL = Set.of(Literals.MENTION__OF, Literals.CUE__OF,
            Literals.QUALIFIER__OF, Literals.CLAIM__ABOUT, Literals.PARTICIPATION__FILLER);
    /** Who refers through one of these cannot stand when nothing is left in it. */
    private static final Set<EReference> ESSENTIAL_LAST = Set.of(Literals.CONNECTION__SOURCES,
            Literals.CONNECTION__TARGETS, Literals.ANAPHOR__REFERS_TO);

    private final List<Element> elements;

    public Delete(Collection<? extends Element> elements) {
        this.elements = List.copyOf(elements);
    }

    @Override
    public String label() {
        return elements.size() == 1
                ? Messages.bind(Messages.delete, Labels.of(elements.get(0)))
                : Messages.bind(Messages.deleteSeveral, elements.size());
    }

    @Override
    public void run(Edit edit) {
        Set<EObject> doomed = closure(edit.references());
        for (EObject object : List.copyOf(doomed)) {
            for (Referrer referrer : references(edit.references(), object)) {
                if (!isInside(referrer.owner(), doomed)) {
                    unlink(edit, referrer, object);
                }
            }
        }
        for (EObject object : doomed) {
            if (!isInside(object.eContainer(), doomed)) {
                edit.detach(object);
            }
        }
    }

    /** What goes, in the order in which it was found; never something that lies in something else that goes. */
    private Set<EObject> closure(CrossReferences references) {
        Set<EObject> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EObject> order = new ArrayList<>();
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject object = open.poll();
            if (!isInside(object, doomed)) {
                doomed.add(object);
                order.add(object);
                for (Referrer referrer : references(references, object)) {
                    if (fallsWith(referrer, doomed)) {
                        open.add(referrer.owner());
                    }
                }
            }
        }
        Set<EObject> roots = new LinkedHashSet<>();
        for (EObject object : order) {
            if (!isInside(object.eContainer(), doomed)) {
                roots.add(object);
            }
        }
        return roots;
    }

    private static boolean fallsWith(Referrer referrer, Set<EObject> doomed) {
        if (ESSENTIAL.contains(referrer.feature())) {
            return true;
        }
        if (ESSENTIAL_LAST.contains(referrer.feature())) {
            EList<?> others = (EList<?>) referrer.owner().eGet(referrer.feature());
            return others.stream().allMatch(other -> isInside((EObject) other, doomed));
        }
        return referrer.feature() == Literals.ANCHORED__EVIDENCE_OF
                && referrer.owner().eClass() == Literals.LITERAL;
    }

    /** References to an object and to everything in it. */
    private static List<Referrer> references(CrossReferences references, EObject object) {
        List<Referrer> all = new ArrayList<>(references.to(object));
        EcoreUtil.<EObject>getAllContents(object, false).forEachRemaining(part -> all.addAll(references.to(part)));
        return all;
    }

    private static void unlink(Edit edit, Referrer referrer, EObject doomed) {
        if (!referrer.feature().isMany()) {
            edit.set(referrer.owner(), referrer.feature(), null);
            return;
        }
        for (Object target : List.copyOf((EList<?>) referrer.owner().eGet(referrer.feature()))) {
            if (EcoreUtil.isAncestor(doomed, (EObject) target)) {
                edit.remove(referrer.owner(), referrer.feature(), target);
            }
        }
    }

    private static boolean isInside(@Nullable EObject object, Set<EObject> doomed) {
        for (EObject part = object; part != null; part = part.eContainer()) {
            if (doomed.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
