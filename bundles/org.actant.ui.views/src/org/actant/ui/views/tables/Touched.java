package org.actant.ui.views.tables;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.CrossReferences.Referrer;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The elements whose rows may look different after a change: those that it names, and those that are named after them. */
final class Touched {

    /** What refers through one of these shows something of what it refers to. */
    private static final Set<EReference> SHOWING = Set.of(Literals.CONNECTION__SOURCES, Literals.CONNECTION__TARGETS,
            Literals.CLAIM__ABOUT, Literals.CLAIM__SOURCE_CHAIN, Literals.SOURCE__VIA, Literals.SOURCE__VIA_POSSIBLE,
            Literals.SOURCE__ACTOR, Literals.PARTICIPATION__FILLER, Literals.EVENT__PLACE);

    private final CrossReferences references;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> open = new ArrayDeque<>();

    Touched(CrossReferences references) {
        this.references = references;
    }

    /** The elements that a change touches; some of them may have left. */
    Set<Element> by(SessionChange change) {
        change.added().forEach(this::came);
        change.referred().forEach(this::single);
        change.changed().forEach(this::add);
        while (!open.isEmpty()) {
            for (Referrer referrer : references.to(open.remove())) {
                if (SHOWING.contains(referrer.feature())) {
                    add(owner(referrer.owner()));
                }
            }
        }
        return found;
    }

    private void came(Element root) {
        add(root);
        if (root instanceof Article article) {
            article.getClaims().forEach(claim -> {
                single(claim);
                if (claim.getAbout() != null) {
                    single(claim.getAbout());
                }
            });
            article.getMentions().forEach(mention -> {
                if (mention.getOf() != null) {
                    single(mention.getOf());
                }
            });
        }
    }

    private void add(EObject object) {
        if (object instanceof Element element && found.add(element)) {
            open.add(element);
            single(Identities.standingFor(element));
        }
    }

    private void single(Element element) {
        found.add(element);
        found.add(Identities.standingFor(element));
    }

    /** A participation shows in its event. */
    private static EObject owner(EObject owner) {
        return owner.eClass() == Literals.PARTICIPATION && owner.eContainer() != null ? owner.eContainer() : owner;
    }
}
