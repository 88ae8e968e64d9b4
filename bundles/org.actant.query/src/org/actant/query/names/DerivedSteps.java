package org.actant.query.names;

import java.util.List;
import java.util.function.Function;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.query.names.Way.Inverse;
import org.actant.query.names.Way.Own;
import org.actant.query.names.Way.Through;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;

/** The derived steps; docs/query.md lists them. */
final class DerivedSteps {

    private static final Way ROLES = new Inverse(List.of(Literals.PARTICIPATION__FILLER));
    private static final Way EVENT = new Own(Literals.EVENT, participation -> one(participation.eContainer()));

    static final List<DerivedStep> ALL = List.of(
            own("label", Literals.ELEMENT, EcorePackage.Literals.ESTRING,
                    element -> List.of(Labels.of((Element) element))),
            own("class", Literals.ELEMENT, EcorePackage.Literals.ESTRING,
                    element -> List.of(element.eClass().getName())),
            own("article", Literals.ELEMENT, Literals.ARTICLE, element -> one(article(element))),
            own("origin", Literals.CLAIM, Literals.SOURCE, claim -> last(((Claim) claim).getSourceChain())),
            new DerivedStep("event", Literals.PARTICIPATION, EVENT), new DerivedStep("roles", Literals.ELEMENT, ROLES),
            new DerivedStep("events", Literals.ELEMENT, new Through(ROLES, EVENT)),
            inverse("mentions", Literals.ELEMENT, Literals.MENTION__OF),
            inverse("anaphora", Literals.ELEMENT, Literals.ANAPHOR__REFERS_TO),
            inverse("cues", Literals.ELEMENT, Literals.CUE__OF),
            inverse("qualifiers", Literals.EVENT, Literals.QUALIFIER__OF),
            inverse("evidence", Literals.ELEMENT, Literals.ANCHORED__EVIDENCE_OF),
            inverse("claims", Literals.ELEMENT, Literals.CLAIM__ABOUT),
            inverse("says", Literals.SOURCE, Literals.CLAIM__SOURCE_CHAIN),
            inverse("voices", Literals.ACTOR, Literals.SOURCE__ACTOR),
            inverse("groups", Literals.ENTITY, Literals.ENTITY__MEMBERS),
            inverse("eventsHere", Literals.ENTITY, Literals.EVENT__PLACE),
            inverse("connections", Literals.ELEMENT, Literals.CONNECTION__SOURCES, Literals.CONNECTION__TARGETS),
            inverse("outgoing", Literals.ELEMENT, Literals.CONNECTION__SOURCES),
            inverse("incoming", Literals.ELEMENT, Literals.CONNECTION__TARGETS));

    private DerivedSteps() {
    }

    /** The step of that name, case as written here, that objects of a class have; null if they have none. */
    static @Nullable DerivedStep of(EClass type, String name) {
        for (DerivedStep step : ALL) {
            if (step.name().equals(name) && step.owner().isSuperTypeOf(type)) {
                return step;
            }
        }
        return null;
    }

    private static DerivedStep own(String name, EClass owner, EClassifier leadsTo,
            Function<EObject, List<?>> function) {
        return new DerivedStep(name, owner, new Own(leadsTo, function));
    }

    private static DerivedStep inverse(String name, EClass owner, EReference... features) {
        return new DerivedStep(name, owner, new Inverse(List.of(features)));
    }

    private static List<?> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<?> last(List<?> values) {
        return values.isEmpty() ? List.of() : List.of(values.get(values.size() - 1));
    }

    private static @Nullable Article article(EObject element) {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Article article) {
                return article;
            }
        }
        return null;
    }
}
