package org.actant.core.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.model.ActantPackage;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Participation;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one command, undo or redo did to the dossier. Views refresh what it names, once.
 *
 * @param kind     what happened
 * @param label    label of the command
 * @param added    elements that came into the dossier (roots of what came)
 * @param removed  elements that left the dossier (roots of what left)
 * @param changed  elements that stayed and have other values, references or parts
 * @param articles articles in which, or in whose anchors, something changed
 * @param referred elements that something began or ceased to refer to, without change of their own
 * @param ontology true if other types, roles or codes may be chosen from, or are called or coloured otherwise
 */
public record SessionChange(Kind kind, String label, Set<Element> added, Set<Element> removed, Set<Element> changed,
        Set<Article> articles, Set<Element> referred, boolean ontology) {

    /** What happened. */
    public enum Kind {
        /** A command was executed. */
        EXECUTED,
        /** A command was undone. */
        UNDONE,
        /** A command was done again. */
        REDONE,
        /** Articles were loaded; they are in {@code added}. */
        LOADED,
        /** Another program changed the ontologies of the dossier, and they were read again. */
        REREAD,
        /** The dossier was saved; nothing else changed. */
        SAVED
    }

    /** True if the element, or one that contains it, came, left or changed. */
    public boolean concerns(Element element) {
        return added.contains(element) || removed.contains(element) || changed.contains(element);
    }

    /** True if an element of one of the classes came, left or changed. */
    public boolean concerns(Set<Class<? extends Element>> kinds) {
        return Stream.of(added, removed, changed).flatMap(Set::stream)
                .anyMatch(element -> kinds.stream().anyMatch(kind -> kind.isInstance(element)));
    }

    /** How many elements of a class came or changed. */
    public long count(Class<? extends Element> kind) {
        return Stream.of(added, changed).flatMap(Set::stream).filter(kind::isInstance).count();
    }

    static SessionChange saved() {
        return new SessionChange(Kind.SAVED, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    static SessionChange reread() {
        return new SessionChange(Kind.REREAD, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    static SessionChange loaded(Set<Article> articles) {
        return new SessionChange(Kind.LOADED, "", Set.copyOf(articles), Set.of(), Set.of(), Set.copyOf(articles),
                Set.of(), false);
    }

    static SessionChange of(Kind kind, String label, List<Change> changes) {
        Collector collector = new Collector();
        for (Change change : changes) {
            collector.collect(change, kind == Kind.UNDONE);
        }
        return new SessionChange(kind, label, collector.added, collector.removed, collector.changed,
                collector.articles, collector.referred, collector.ontology);
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static final class Collector {

        private final Set<Element> added = identitySet();
        private final Set<Element> removed = identitySet();
        private final Set<Element> changed = identitySet();
        private final Set<Article> articles = identitySet();
        private final Set<Element> referred = identitySet();
        private boolean ontology;

        void collect(Change change, boolean reverted) {
            switch (change) {
                case Change.Set set -> {
                    part(set.feature(), reverted ? set.after() : set.before(), false);
                    part(set.feature(), reverted ? set.before() : set.after(), true);
                    ontology |= set.feature() == ActantPackage.Literals.DOSSIER__ONTOLOGY;
                }
                case Change.Add add -> part(add.feature(), add.value(), !reverted);
                case Change.Remove remove -> part(remove.feature(), remove.value(), reverted);
                case Change.Move move -> {
                    // no part comes or goes
                }
                case Change.Own own -> ontology = true;
            }
            touch(change.owner());
        }

        private void part(EStructuralFeature feature, @Nullable Object value, boolean came) {
            if (!(feature instanceof EReference reference) || !(value instanceof Element element)) {
                return;
            }
            if (!reference.isContainment()) {
                if (!element.eIsProxy()) {
                    referred.add(element);
                }
            } else {
                boolean wasThere = (came ? removed : added).remove(element);
                if (wasThere) {
                    changed.add(element);
                } else {
                    (came ? added : removed).add(element);
                }
                if (element instanceof Article article) {
                    articles.add(article);
                }
            }
        }

        private void touch(EObject owner) {
            boolean nearest = true;
            for (EObject object = owner; object != null; object = object.eContainer()) {
                if (object instanceof Article article) {
                    articles.add(article);
                }
                ontology |= object instanceof Ontology;
                if (nearest && object instanceof Element element) {
                    changed.add(element);
                    nearest = object instanceof Participation
                            || object instanceof TimeSpec;
                }
            }
        }
    }
}
