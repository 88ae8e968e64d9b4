package org.actant.formats.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** Counts what a dossier has that Actant JSON has no place for, so that the analyst can be told. */
final class NotCarried {

    /** What the format has no place for; the order is that of the sentence. */
    private enum Kind {
        AFFILIATIONS, COORDINATES, BOUNDS, CONFIDENCE, NOTES, ANCHOR_STATES, ANCHORS, ARTICLE_DETAILS, DOSSIER_DETAILS, PROVENANCE
    }

    private static final Map<EStructuralFeature, Kind> FEATURES = Map.ofEntries(
            Map.entry(Literals.ACTOR__AFFILIATIONS, Kind.AFFILIATIONS),
            Map.entry(Literals.PLACE__LATITUDE, Kind.COORDINATES),
            Map.entry(Literals.PLACE__LONGITUDE, Kind.COORDINATES),
            Map.entry(Literals.TIME_SPEC__EARLIEST_BEGIN, Kind.BOUNDS),
            Map.entry(Literals.TIME_SPEC__LATEST_BEGIN, Kind.BOUNDS),
            Map.entry(Literals.TIME_SPEC__EARLIEST_END, Kind.BOUNDS),
            Map.entry(Literals.TIME_SPEC__LATEST_END, Kind.BOUNDS),
            Map.entry(Literals.CLAIM__CONFIDENCE, Kind.CONFIDENCE),
            Map.entry(Literals.ANCHORED__ANCHOR_STATE, Kind.ANCHOR_STATES),
            Map.entry(Literals.ARTICLE__RETRIEVED, Kind.ARTICLE_DETAILS),
            Map.entry(Literals.ARTICLE__MARKING, Kind.ARTICLE_DETAILS),
            Map.entry(Literals.ARTICLE__SOURCE, Kind.ARTICLE_DETAILS),
            Map.entry(Literals.DOSSIER__DESCRIPTION, Kind.DOSSIER_DETAILS),
            Map.entry(Literals.DOSSIER__MARKING, Kind.DOSSIER_DETAILS),
            Map.entry(Literals.ELEMENT__PROVENANCE, Kind.PROVENANCE));
    /** The classes whose notes have no place. */
    private static final List<Class<? extends EObject>> WITHOUT_NOTE = List.of(Anchored.class, Participation.class,
            TimeSpec.class, Source.class, Article.class, Dossier.class);

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** Counts in a dossier; how often a thing has several features of a kind does not matter. */
    void count(Dossier dossier) {
        count((EObject) dossier);
        EcoreUtil.<EObject>getAllContents(dossier, false).forEachRemaining(this::count);
    }

    private void count(EObject object) {
        Map<Kind, Integer> here = new EnumMap<>(Kind.class);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Kind kind = FEATURES.get(feature);
            if (kind != null && object.eIsSet(feature)) {
                here.put(kind, 1);
            }
        }
        if (WITHOUT_NOTE.stream().anyMatch(type -> type.isInstance(object))
                && object.eIsSet(Literals.ELEMENT__NOTE)) {
            here.put(Kind.NOTES, 1);
        }
        here.forEach((kind, one) -> counts.merge(kind, one, Integer::sum));
    }

    /** Notes that anchors of an article were left out. */
    void leftOut(int anchors) {
        if (anchors > 0) {
            counts.merge(Kind.ANCHORS, anchors, Integer::sum);
        }
    }

    /** The sentence for the analyst; null if all was carried. */
    @Nullable
    String sentence() {
        return counts.isEmpty()
                ? null
                : Messages.bind(Messages.notCarried, counts.entrySet().stream()
                        .map(count -> label(count.getKey()) + " (" + count.getValue() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case AFFILIATIONS -> Messages.affiliations;
            case COORDINATES -> Messages.coordinates;
            case BOUNDS -> Messages.bounds;
            case CONFIDENCE -> Messages.confidence;
            case NOTES -> Messages.notes;
            case ANCHOR_STATES -> Messages.anchorStates;
            case ANCHORS -> Messages.looseAnchors;
            case ARTICLE_DETAILS -> Messages.articleDetails;
            case DOSSIER_DETAILS -> Messages.dossierDetails;
            case PROVENANCE -> Messages.provenance;
        };
    }
}
