package org.actant.query.names;

import java.util.List;
import java.util.function.Function;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How a derived step finds what it leads to. */
sealed interface Way {

    /** What it leads to. */
    ValueType type();

    /** The values for an object. */
    List<?> values(EObject from, DossierSession session);

    /** Whether they are known only when all articles are loaded. */
    boolean needsArticles();

    /** All that refer through one of some features to the object or to what was folded into it. */
    record Inverse(List<EReference> features) implements Way {

        @Override
        public ValueType type() {
            return features.stream().map(feature -> ValueType.of(feature.getEContainingClass(), true))
                    .reduce(ValueType.none(), ValueType::or);
        }

        @Override
        public List<?> values(EObject from, DossierSession session) {
            return whole(from, session).stream().flatMap(part -> session.references().to(part).stream())
                    .filter(referrer -> features.contains(referrer.feature())).map(referrer -> referrer.owner())
                    .distinct().toList();
        }

        private static List<? extends EObject> whole(EObject from, DossierSession session) {
            return from instanceof Element element
                    ? new Identities(session.references()).whole(element)
                    : List.of(from);
        }

        @Override
        public boolean needsArticles() {
            return type().classes().stream().anyMatch(Classes::inArticles);
        }
    }

    /** What is worked out from the object itself. */
    record Own(EClassifier leadsTo, Function<EObject, List<?>> function) implements Way {

        @Override
        public ValueType type() {
            return ValueType.of(leadsTo, false);
        }

        @Override
        public List<?> values(EObject from, DossierSession session) {
            return function.apply(from);
        }

        @Override
        public boolean needsArticles() {
            return false;
        }
    }

    /** One way and then another one. */
    record Through(Way first, Way second) implements Way {

        @Override
        public ValueType type() {
            return second.type().several();
        }

        @Override
        public List<?> values(EObject from, DossierSession session) {
            return first.values(from, session).stream()
                    .flatMap(each -> second.values((EObject) each, session).stream()).distinct().toList();
        }

        @Override
        public boolean needsArticles() {
            return first.needsArticles() || second.needsArticles();
        }
    }
}
