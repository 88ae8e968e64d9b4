package org.actant.core.ontology;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.model.ActantFactory;
import org.actant.model.Axis;
import org.actant.model.CodeAttribute;
import org.actant.model.CodingScheme;
import org.actant.model.ConnectionType;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.RoleDefinition;
import org.actant.model.Scale;
import org.actant.model.SchemeCode;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Immutable lookup over one ontology and the coding schemes that go with it, every answer in O(1). Keys come from files
 * and may be null or unknown: then the answer is empty. Of several entries with the same key the first counts.
 */
public final class OntologyIndex {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Ontology ontology;
    private final TypeTree<EntityType> entityTypes;
    private final TypeTree<EventType> eventTypes;
    private final KeyTable<ConnectionType> linkTypes;
    private final KeyTable<ConnectionType> relationTypes;
    private final KeyTable<PaletteColour> palette;
    private final KeyTable<Term> sections;
    private final KeyTable<Term> pseudoFillers;
    private final Map<String, KeyTable<RoleDefinition>> roles = new HashMap<>();
    private final Map<String, KeyTable<EventMode>> modes = new HashMap<>();
    private final Map<String, KeyTable<Term>> vocabularies = new HashMap<>();
    private final Map<String, KeyTable<Term>> axes = new HashMap<>();
    private final Map<String, KeyTable<Term>> scales = new HashMap<>();
    private final Map<String, SchemeIndex> schemes = new HashMap<>();

    /**
     * Reads the ontology and the schemes, which are not to be changed afterwards.
     *
     * @param shipped coding schemes; one that the ontology brings itself, or lists in a vocabulary, goes before
     */
    public OntologyIndex(Ontology ontology, Collection<? extends CodingScheme> shipped) {
        this.ontology = ontology;
        entityTypes = new TypeTree<>(ontology.getEntityTypes(), EntityType::getKey, EntityType::getParent);
        eventTypes = new TypeTree<>(ontology.getEventTypes(), EventType::getKey, EventType::getParent);
        linkTypes = terms(ontology.getLinkTypes());
        relationTypes = terms(ontology.getRelationTypes());
        palette = terms(ontology.getPalette());
        sections = terms(ontology.getSections());
        pseudoFillers = terms(ontology.getPseudoFillers());
        for (EventType type : ontology.getEventTypes()) {
            roles.putIfAbsent(type.getKey(), new KeyTable<>(type.getRoles(), RoleDefinition::getKey));
            modes.putIfAbsent(type.getKey(), terms(type.getModes()));
        }
        for (Vocabulary vocabulary : ontology.getVocabularies()) {
            vocabularies.putIfAbsent(vocabulary.getKey(), terms(vocabulary.getTerms()));
        }
        for (Axis axis : ontology.getAxes()) {
            axes.putIfAbsent(axis.getKey(), terms(axis.getValues()));
        }
        for (Scale scale : ontology.getScales()) {
            scales.putIfAbsent(scale.getKey(), terms(scale.getValues()));
        }
        addSchemes(ontology.getSchemes());
        for (CodeAttribute attribute : ontology.getAttributes()) {
            vocabulary(attribute).ifPresent(terms -> addSchemes(List.of(schemeOf(attribute.getScheme(), terms))));
        }
        addSchemes(shipped);
    }

    private static <T extends Term> KeyTable<T> terms(List<? extends T> terms) {
        return new KeyTable<>(terms, Term::getKey);
    }

    private void addSchemes(Collection<? extends CodingScheme> more) {
        for (CodingScheme scheme : more) {
            schemes.computeIfAbsent(scheme.getKey(), key -> new SchemeIndex(scheme));
        }
    }

    private Optional<KeyTable<Term>> vocabulary(CodeAttribute attribute) {
        return Optional.ofNullable(attribute.getVocabulary()).map(vocabularies::get);
    }

    private CodingScheme schemeOf(String key, KeyTable<Term> terms) {
        CodingScheme scheme = ActantFactory.eINSTANCE.createCodingScheme();
        scheme.setKey(key);
        for (Term term : terms.all()) {
            SchemeCode code = ActantFactory.eINSTANCE.createSchemeCode();
            code.setCode(term.getKey());
            code.setGroup(SchemeIndex.TYPE);
            code.setLabel(EcoreUtil.copy(term.getLabel()));
            scheme.getCodes().add(code);
        }
        return scheme;
    }

    /** The ontology itself; not to be changed. */
    public Ontology ontology() {
        return ontology;
    }

    /** Names of everything in the index, for one language. */
    public OntologyLabels labels(Locale locale) {
        return new OntologyLabels(this, locale);
    }

    public Optional<EntityType> entityType(@Nullable String key) {
        return entityTypes.get(key);
    }

    public Optional<EventType> eventType(@Nullable String key) {
        return eventTypes.get(key);
    }

    public Optional<ConnectionType> linkType(@Nullable String key) {
        return linkTypes.get(key);
    }

    public Optional<ConnectionType> relationType(@Nullable String key) {
        return relationTypes.get(key);
    }

    /** The roles of an event type itself, in the order in which they are shown; roles are not inherited. */
    public List<RoleDefinition> roles(@Nullable String eventType) {
        KeyTable<RoleDefinition> table = roles.get(eventType);
        return table == null ? List.of() : table.all();
    }

    public Optional<RoleDefinition> role(@Nullable String eventType, @Nullable String role) {
        return Optional.ofNullable(roles.get(eventType)).flatMap(table -> table.get(role));
    }

    public Optional<EventMode> mode(@Nullable String eventType, @Nullable String mode) {
        return Optional.ofNullable(modes.get(eventType)).flatMap(table -> table.get(mode));
    }

    /** The terms of a vocabulary such as {@code contexts}, in order. */
    public List<Term> vocabulary(String key) {
        KeyTable<Term> table = vocabularies.get(key);
        return table == null ? List.of() : table.all();
    }

    /** A term of a vocabulary; the literals of the model's enums are such keys. */
    public Optional<Term> term(String vocabulary, @Nullable String key) {
        return Optional.ofNullable(vocabularies.get(vocabulary)).flatMap(table -> table.get(key));
    }

    /** A value of an axis of realis. */
    public Optional<Term> axisValue(String axis, @Nullable String key) {
        return Optional.ofNullable(axes.get(axis)).flatMap(table -> table.get(key));
    }

    /** A value of a grading scale. */
    public Optional<Term> scaleValue(String scale, @Nullable String key) {
        return Optional.ofNullable(scales.get(scale)).flatMap(table -> table.get(key));
    }

    /** The heading of a section such as {@code entityTypes}. */
    public Optional<Term> section(@Nullable String key) {
        return sections.get(key);
    }

    /** What may fill a role besides entities. */
    public Optional<Term> pseudoFiller(@Nullable String key) {
        return pseudoFillers.get(key);
    }

    /** Keys of a type of entities or events and of its ancestors, itself first; empty if the type is unknown. */
    public Set<String> ancestors(@Nullable String type) {
        Set<String> line = entityTypes.line(type);
        return line.isEmpty() ? eventTypes.line(type) : line;
    }

    /** Whether a type of entities or events is the other type or a narrower one; an unknown type is only itself. */
    public boolean isA(@Nullable String type, @Nullable String ancestor) {
        return type != null && (type.equals(ancestor) || ancestors(type).contains(ancestor));
    }

    /**
     * Whether an element may fill a role. A role that names no fillers takes anything. An entity of an unknown type
     * counts as what its class is.
     *
     * @param filler null for words of a text alone
     */
    public boolean fits(@Nullable Element filler, RoleDefinition role) {
        return fits(filler, role.getFillers());
    }

    /** Whether an element may stand at the source of a connection; see {@link #fits(Element, RoleDefinition)}. */
    public boolean fitsSource(@Nullable Element end, ConnectionType type) {
        return fits(end, type.getSourceFillers());
    }

    /** Whether an element may stand at the target of a connection; see {@link #fits(Element, RoleDefinition)}. */
    public boolean fitsTarget(@Nullable Element end, ConnectionType type) {
        return fits(end, type.getTargetFillers());
    }

    private boolean fits(@Nullable Element filler, List<String> allowed) {
        if (allowed.isEmpty()) {
            return true;
        }
        if (filler instanceof Entity entity) {
            Set<String> line = entityTypes.line(entity.getType());
            if (line.isEmpty()) {
                line = entityTypes.line(entity.eClass().getName());
            }
            return allowed.stream().anyMatch(line::contains);
        }
        return PseudoFiller.of(filler).map(PseudoFiller::key).filter(allowed::contains).isPresent();
    }

    /**
     * Colour of a type of entities or events as {@code #RRGGBB}: its own, else that of the palette, else that of the
     * type above it.
     */
    public Optional<String> colour(@Nullable String type) {
        return entityTypes.firstUp(type, step -> colour(step.getColour(), step.getPalette()))
                .or(() -> eventTypes.firstUp(type, step -> colour(step.getColour(), step.getPalette())));
    }

    private Optional<String> colour(@Nullable String own, @Nullable String paletteKey) {
        return Optional.ofNullable(own).or(() -> palette.get(paletteKey).map(PaletteColour::getHex))
                .filter(hex -> HEX.matcher(hex).matches());
    }

    /** A coding scheme whose codes are known. */
    public Optional<SchemeIndex> scheme(@Nullable String key) {
        return Optional.ofNullable(schemes.get(key));
    }

    /** Whether the ontology or a shipped list names the scheme. */
    public boolean knowsScheme(@Nullable String key) {
        return schemes.containsKey(key) || ontology.getCodingSchemes().contains(key);
    }

    /** Whether a code may stand: false only if the codes of the scheme are known and it is none of them. */
    public boolean acceptsCode(@Nullable String scheme, @Nullable String code) {
        return scheme(scheme).map(index -> index.accepts(code)).orElse(true);
    }
}
