package org.actant.ui.elements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.ConnectionType;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Mention;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * What the ontology of a dossier says about types, roles and values, in the language of the user interface and in
 * colours; always as the ontology stands now. The type of an element is found without looking it up again, so that
 * painters may ask for each span. Belongs to the UI thread.
 */
public final class TypeCatalogue {

    private static final RGB NEUTRAL = new RGB(0x80, 0x80, 0x80);
    private static final int HEX = 16;

    private final Supplier<OntologyIndex> ontology;
    private final Locale locale;
    private State state;

    /** What is known of one state of the ontology. */
    private record State(OntologyIndex index, OntologyLabels labels, EnumLabels enums,
            Map<EClass, Map<String, TypeInfo>> types) {

        static State of(OntologyIndex index, Locale locale) {
            OntologyLabels labels = index.labels(locale);
            return new State(index, labels, new EnumLabels(labels), new HashMap<>());
        }
    }

    /**
     * @param ontology the ontology as it stands when it is asked for; the same object as long as it did not change
     * @param locale   language of the labels
     */
    public TypeCatalogue(Supplier<OntologyIndex> ontology, Locale locale) {
        this.ontology = ontology;
        this.locale = locale;
        state = State.of(ontology.get(), locale);
    }

    private State state() {
        OntologyIndex now = ontology.get();
        State known = state;
        if (known.index != now) {
            known = State.of(now, locale);
            state = known;
        }
        return known;
    }

    /** The type of an element; one without label and with a neutral colour for what has no type. */
    public TypeInfo of(Element element) {
        String type = switch (element) {
            case Entity entity -> entity.getType();
            case Event event -> event.getType();
            case Connection connection -> connection.getType();
            default -> null;
        };
        State now = state();
        return now.types.computeIfAbsent(element.eClass(), kind -> new HashMap<>())
                .computeIfAbsent(Objects.requireNonNullElse(type, ""), key -> info(now, element.eClass(), key));
    }

    private static TypeInfo info(State now, EClass kind, String key) {
        Optional<? extends Term> type;
        if (Literals.ENTITY.isSuperTypeOf(kind)) {
            type = now.index.entityType(key);
        } else if (Literals.EVENT == kind) {
            type = now.index.eventType(key);
        } else if (Literals.LINK == kind) {
            type = now.index.linkType(key);
        } else {
            type = Literals.RELATION == kind ? now.index.relationType(key) : Optional.empty();
        }
        return type.map(known -> info(now, known))
                .orElseGet(() -> new TypeInfo(key, key, null, colour(now, kind.getName())));
    }

    private static TypeInfo info(State now, Term type) {
        String letter = switch (type) {
            case EntityType entity -> entity.getKeyLetter();
            case EventType event -> event.getKeyLetter();
            default -> null;
        };
        String key = Objects.requireNonNullElse(type.getKey(), "");
        return new TypeInfo(key, now.labels.of(type), letter, colour(now, key));
    }

    private static RGB colour(State now, String type) {
        return now.index.colour(type).map(TypeCatalogue::rgb).orElse(NEUTRAL);
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), HEX);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    /** The colour of an element: that of its type, or of what it stands for; grey if it has none. */
    public RGB colour(@Nullable Element element) {
        return switch (element) {
            case Mention mention when mention.getOf() != null -> colour(mention.getOf());
            case Cue cue when cue.getOf() != null -> colour(cue.getOf());
            case null -> NEUTRAL;
            default -> of(element).colour();
        };
    }

    /** The ontology that is asked. */
    public OntologyIndex index() {
        return state().index;
    }

    /** Names of what is in the ontology, in the language of the user interface. */
    public OntologyLabels labels() {
        return state().labels;
    }

    /** The name of an element's type; empty if it has none. */
    public String typeLabel(Element element) {
        return of(element).label();
    }

    /** A short name of an element; the types of connections in it are called as the analyst knows them. */
    public String label(Element element) {
        return Labels.of(element, this::typeLabel);
    }

    /** The types of which new entities of a class can be, the most usual first. */
    public List<TypeInfo> entityTypes(EClass kind) {
        State now = state();
        return now.index.ontology().getEntityTypes().stream()
                .filter(type -> !type.isAbstract() && kind.getName().equals(type.getEntityClass()))
                .map(type -> info(now, type)).toList();
    }

    /** The types of which new events can be: the special ones first, then those that stand for all. */
    public List<TypeInfo> eventTypes() {
        State now = state();
        return now.index.ontology().getEventTypes().stream().filter(type -> !type.isAbstract())
                .sorted(Comparator.comparing((EventType type) -> type.getParent() == null))
                .map(type -> info(now, type)).toList();
    }

    /** The types that something of a class may have, by name; abstract ones are left out. */
    public List<Labelled<String>> types(EClass kind) {
        List<TypeInfo> types = Literals.EVENT == kind
                ? eventTypes()
                : Literals.LINK == kind || Literals.RELATION == kind ? connectionTypes(kind) : entityTypes(kind);
        List<Labelled<String>> choices = new ArrayList<>();
        types.forEach(type -> choices.add(new Labelled<>(type.key(), type.label())));
        choices.sort(Comparator.comparing(Labelled::label));
        return choices;
    }

    private List<TypeInfo> connectionTypes(EClass kind) {
        State now = state();
        List<ConnectionType> types = Literals.LINK == kind
                ? now.index.ontology().getLinkTypes()
                : now.index.ontology().getRelationTypes();
        return types.stream().map(type -> info(now, type)).toList();
    }

    /** The modes of an event type. */
    public List<Labelled<String>> modes(@Nullable String eventType) {
        State now = state();
        return now.index.eventType(eventType).map(EventType::getModes).stream().flatMap(List::stream)
                .map(mode -> new Labelled<>(mode.getKey(), now.labels.of(mode))).toList();
    }

    /** The roles of an event, in the order of the ontology. */
    public List<RoleInfo> roles(Event event) {
        State now = state();
        return now.index.roles(event.getType()).stream()
                .map(role -> new RoleInfo(role.getKey(), now.labels.role(event.getType(), role.getKey()),
                        role.getMin() > 0, filler -> now.index.fits(filler, role)))
                .toList();
    }

    /** The roles of an event type, in the order in which they are shown; those that are fields of the event left out. */
    public List<Labelled<String>> roles(@Nullable String eventType) {
        State now = state();
        return now.index.roles(eventType).stream().filter(role -> role.getField() == null)
                .map(role -> new Labelled<>(role.getKey(), now.labels.role(eventType, role.getKey()))).toList();
    }

    /** Whether an element may fill a role; always true for a role that the ontology does not know. */
    public boolean mayFill(@Nullable String eventType, @Nullable String role, Element filler) {
        OntologyIndex index = state().index;
        return index.role(eventType, role).map((RoleDefinition known) -> index.fits(filler, known)).orElse(true);
    }

    /** What an event type means; empty if the ontology does not say. */
    public String definition(@Nullable String eventType) {
        State now = state();
        return now.index.eventType(eventType).flatMap(now.labels::definition).orElse("");
    }

    /** The name of a role in an event type. */
    public String role(@Nullable String eventType, @Nullable String role) {
        return state().labels.role(eventType, role);
    }

    /** The name of a value of an enum; empty for "unspecified". */
    public String label(EEnum type, Enumerator value) {
        return state().enums.of(type, value);
    }

    /** The values of an enum in their order; "unspecified" has the empty name. */
    public List<Labelled<Enumerator>> values(EEnum type) {
        return type.getELiterals().stream().map(EEnumLiteral::getInstance)
                .map(value -> new Labelled<>(value, label(type, value))).toList();
    }

    /** The name of a value of a grading scale. */
    public String scaleValue(String scale, String key) {
        return state().labels.scaleValue(scale, key);
    }
}
