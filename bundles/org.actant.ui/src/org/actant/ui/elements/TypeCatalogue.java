package org.actant.ui.elements;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Relation;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the ontology says about types, roles and values, in the language of the user interface and in colours. */
@Component(service = TypeCatalogue.class)
public final class TypeCatalogue {

    private static final RGB NEUTRAL = new RGB(0x80, 0x80, 0x80);
    private static final String UNSPECIFIED = "unspecified";
    private static final int HEX = 16;

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

    private final OntologyIndex index;
    private final OntologyLabels labels;

    /** The catalogue over the ontology of the program, in the language of the user interface. */
    @Activate
    public TypeCatalogue(@Reference Ontologies ontologies) {
        this(ontologies.index(), Locale.getDefault());
    }

    /** A catalogue over an ontology, in a language. */
    public TypeCatalogue(OntologyIndex index, Locale locale) {
        this.index = index;
        this.labels = index.labels(locale);
    }

    /** The ontology that is asked. */
    public OntologyIndex index() {
        return index;
    }

    /** Names of what is in the ontology, in the language of the user interface. */
    public OntologyLabels labels() {
        return labels;
    }

    /** The name of an element's type; empty if it has none. */
    public String typeLabel(Element element) {
        return switch (element) {
            case Entity entity -> labels.entityType(entity.getType());
            case Event event -> labels.eventType(event.getType());
            case Relation relation -> labels.relationType(relation.getType());
            case Link link -> labels.linkType(link.getType());
            default -> "";
        };
    }

    /** The types that something of a class may have, by name; abstract ones are left out. */
    public List<Choice<String>> types(EClass kind) {
        List<Choice<String>> choices = new ArrayList<>();
        if (Literals.EVENT == kind) {
            index.ontology().getEventTypes().stream().filter(type -> !type.isAbstract())
                    .forEach(type -> choices.add(new Choice<>(type.getKey(), labels.of((EventType) type))));
        } else if (Literals.LINK == kind) {
            index.ontology().getLinkTypes()
                    .forEach(type -> choices.add(new Choice<>(type.getKey(), labels.of(type))));
        } else if (Literals.RELATION == kind) {
            index.ontology().getRelationTypes()
                    .forEach(type -> choices.add(new Choice<>(type.getKey(), labels.of(type))));
        } else {
            index.ontology().getEntityTypes().stream()
                    .filter(type -> !type.isAbstract() && kind.getName().equals(type.getEntityClass()))
                    .forEach(type -> choices.add(new Choice<>(type.getKey(), labels.of((EntityType) type))));
        }
        choices.sort(Comparator.comparing(Choice::label));
        return choices;
    }

    /** The modes of an event type. */
    public List<Choice<String>> modes(@Nullable String eventType) {
        return index.eventType(eventType).map(EventType::getModes).stream().flatMap(List::stream)
                .map(mode -> new Choice<>(mode.getKey(), labels.of(mode))).toList();
    }

    /** The roles of an event type, in the order in which they are shown; those that are fields of the event left out. */
    public List<Choice<String>> roles(@Nullable String eventType) {
        return index.roles(eventType).stream().filter(role -> role.getField() == null)
                .map(role -> new Choice<>(role.getKey(), labels.role(eventType, role.getKey()))).toList();
    }

    /** Whether an element may fill a role; always true for a role that the ontology does not know. */
    public boolean mayFill(@Nullable String eventType, @Nullable String role, Element filler) {
        return index.role(eventType, role).map((RoleDefinition known) -> index.fits(filler, known)).orElse(true);
    }

    /** What an event type means; empty if the ontology does not say. */
    public String definition(@Nullable String eventType) {
        return index.eventType(eventType).flatMap(labels::definition).orElse("");
    }

    /** The name of a role in an event type. */
    public String role(@Nullable String eventType, @Nullable String role) {
        return labels.role(eventType, role);
    }

    /** The name of a value of an enum; empty for "unspecified". */
    public String label(EEnum type, Enumerator value) {
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

    /** The values of an enum in their order; "unspecified" has the empty name. */
    public List<Choice<Enumerator>> values(EEnum type) {
        return type.getELiterals().stream().map(EEnumLiteral::getInstance)
                .map(value -> new Choice<>(value, label(type, value))).toList();
    }

    /** The name of a value of a grading scale. */
    public String scaleValue(String scale, String key) {
        return labels.scaleValue(scale, key);
    }

    /** The colour of an element: that of its type, or of what it stands for; grey if it has none. */
    public RGB colour(@Nullable Element element) {
        return switch (element) {
            case Entity entity -> colour(entity.getType(), entity.eClass().getName());
            case Event event -> colour(event.getType(), null);
            case Mention mention when mention.getOf() != null -> colour(mention.getOf());
            case Cue cue when cue.getOf() != null -> colour(cue.getOf());
            case Anchored anchored -> NEUTRAL;
            case null, default -> NEUTRAL;
        };
    }

    private RGB colour(@Nullable String type, @Nullable String otherwise) {
        return index.colour(type).or(() -> index.colour(otherwise)).map(TypeCatalogue::rgb).orElse(NEUTRAL);
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), HEX);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
