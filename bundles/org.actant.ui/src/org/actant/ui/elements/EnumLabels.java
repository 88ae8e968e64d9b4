package org.actant.ui.elements;

import static java.util.Map.entry;

import java.util.Map;
import org.actant.core.ontology.OntologyLabels;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** The names of the values of the model's enums, which stand in the vocabularies, axes and scales of the ontology. */
final class EnumLabels {

    private static final String UNSPECIFIED = "unspecified";

    /** Vocabularies of the ontology whose keys are the literals of an enum. */
    private static final Map<EEnum, String> VOCABULARIES = Map.ofEntries(entry(Literals.NAME_FORM, "aliasForms"),
            entry(Literals.DEFINITENESS, "definiteness"), entry(Literals.CARDINALITY_BASIS, "cardinalityBasis"),
            entry(Literals.PLACE_PRECISION, "placePrecisions"), entry(Literals.MENTION_FORM, "mentionKinds"),
            entry(Literals.SENSE, "senses"), entry(Literals.DOUBT, "doubts"),
            entry(Literals.DOUBT_REASON, "doubtReasons"), entry(Literals.SOURCE_KIND, "sourceKinds"),
            entry(Literals.CLAIM_KIND, "claimKinds"), entry(Literals.ABOUT_KIND, "aboutKinds"),
            entry(Literals.EPISTEMIC_LEVEL, "epistemic"), entry(Literals.KNOWLEDGE_BASIS, "knowledgeBasis"),
            entry(Literals.END_MODE, "endModes"), entry(Literals.TIME_RELATION, "timeRelations"),
            entry(Literals.QUALIFIER_ASPECT, "qualifierAspects"));
    private static final Map<EEnum, String> AXES = Map.of(Literals.ACTUALITY, "actuality", Literals.POLARITY,
            "polarity", Literals.VOLITION, "volition", Literals.PHASE, "phase", Literals.DEGREE, "degree");
    private static final Map<EEnum, String> SCALES = Map.of(Literals.RELIABILITY, "reliability",
            Literals.LIKELIHOOD, "likelihood", Literals.CONFIDENCE, "confidence");

    private final OntologyLabels labels;

    EnumLabels(OntologyLabels labels) {
        this.labels = labels;
    }

    /** The name of a value; empty for "unspecified". */
    String of(EEnum type, Enumerator value) {
        String literal = value.getLiteral();
        if (UNSPECIFIED.equals(literal)) {
            return "";
        }
        String axis = AXES.get(type);
        String scale = SCALES.get(type);
        if (axis != null) {
            return labels.axisValue(axis, literal);
        }
        if (scale != null) {
            String name = labels.scaleValue(scale, literal);
            return literal.length() == 1 && !name.equals(literal) ? literal + " \u2013 " + name : name;
        }
        String vocabulary = VOCABULARIES.get(type);
        return vocabulary == null ? literal : labels.term(vocabulary, literal);
    }
}
