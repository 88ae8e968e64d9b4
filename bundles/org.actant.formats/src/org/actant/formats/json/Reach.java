package org.actant.formats.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The elements that a dossier's articles share, as far as one article reaches them from reference to reference. */
final class Reach {

    private final Dossier dossier;
    private final Set<Element> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> waiting = new ArrayDeque<>();

    Reach(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What has been reached. */
    Set<Element> elements() {
        return reached;
    }

    /** Reaches what the article refers to, and what happens at a time that is relative to the date of the article. */
    void from(Article article) {
        follow(article);
        addDatedBy(article, dossier.getEntities());
        addDatedBy(article, dossier.getEvents());
        addDatedBy(article, dossier.getRelations());
        drain();
    }

    /** Reaches elements and what they refer to. */
    void from(Collection<? extends Element> elements) {
        elements.forEach(this::add);
        drain();
    }

    private void addDatedBy(Article article, Collection<? extends Element> elements) {
        for (Element element : elements) {
            for (EObject child : element.eContents()) {
                if (child instanceof TimeSpec time && time.getDocument() != null
                        && time.getDocument().equals(article.getId())) {
                    add(element);
                }
            }
        }
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            follow(waiting.remove());
        }
    }

    private void follow(EObject holder) {
        for (EObject target : holder.eCrossReferences()) {
            Element shared = shared(target);
            if (shared != null) {
                add(shared);
            }
        }
        holder.eContents().forEach(this::follow);
    }

    private void add(Element shared) {
        if (reached.add(shared)) {
            waiting.add(shared);
        }
    }

    /** The shared element that an object is or belongs to; null if it belongs to an article. */
    private static @Nullable Element shared(EObject object) {
        EObject child = object;
        while (child.eContainer() != null && !(child.eContainer() instanceof Dossier)) {
            child = child.eContainer();
        }
        return child instanceof Element element && !(child instanceof Article) && !(child instanceof Dossier)
                ? element
                : null;
    }
}
