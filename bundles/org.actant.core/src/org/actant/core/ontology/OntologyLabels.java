package org.actant.core.ontology;

import java.util.Locale;
import java.util.Optional;

import org.actant.model.Axis;
import org.actant.model.ConnectionType;
import org.actant.model.LocalText;
import org.actant.model.RoleDefinition;
import org.actant.model.Scale;
import org.actant.model.SchemeCode;
import org.actant.model.Term;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Names for the keys of an ontology in one language. German falls back on English and English on German; every other
 * language gets English. What has no name, or is unknown, is called by its key; a null key by the empty string.
 */
public final class OntologyLabels {

    /** The vocabulary with the catalogue of roles. */
    public static final String ROLES = "roles";

    private final OntologyIndex index;
    private final Locale locale;

    OntologyLabels(OntologyIndex index, Locale locale) {
        this.index = index;
        this.locale = locale;
    }

    public String entityType(@Nullable String key) {
        return of(index.entityType(key), key);
    }

    public String eventType(@Nullable String key) {
        return of(index.eventType(key), key);
    }

    public String linkType(@Nullable String key) {
        return of(index.linkType(key), key);
    }

    public String relationType(@Nullable String key) {
        return of(index.relationType(key), key);
    }

    /** Name of a type of links read from its target; a symmetric type has but one name. */
    public String linkTypeFromTarget(@Nullable String key) {
        return fromTarget(index.linkType(key), key);
    }

    /** Name of a type of relations read from its target; a symmetric type has but one name. */
    public String relationTypeFromTarget(@Nullable String key) {
        return fromTarget(index.relationType(key), key);
    }

    /** Name of a role in an event type, else in the catalogue of roles. */
    public String role(@Nullable String eventType, @Nullable String role) {
        return index.role(eventType, role).map(RoleDefinition::getName).flatMap(this::text)
                .orElseGet(() -> term(ROLES, role));
    }

    public String mode(@Nullable String eventType, @Nullable String mode) {
        return of(index.mode(eventType, mode), mode);
    }

    /** Name of a term of a vocabulary. */
    public String term(String vocabulary, @Nullable String key) {
        return of(index.term(vocabulary, key), key);
    }

    /** Name of a value of an axis of realis. */
    public String axisValue(String axis, @Nullable String key) {
        return of(index.axisValue(axis, key), key);
    }

    /** Name of a value of a grading scale. */
    public String scaleValue(String scale, @Nullable String key) {
        return of(index.scaleValue(scale, key), key);
    }

    /** Name of what may fill a role: a type of entities or something else. */
    public String filler(@Nullable String key) {
        return index.pseudoFiller(key).map(filler -> of(Optional.of(filler), key)).orElseGet(() -> entityType(key));
    }

    /** Heading of a section of the ontology. */
    public String section(@Nullable String key) {
        return of(index.section(key), key);
    }

    /** Name of a code of a coding scheme. */
    public String code(@Nullable String scheme, @Nullable String code) {
        return index.scheme(scheme).flatMap(codes -> codes.code(code)).map(SchemeCode::getLabel).flatMap(this::text)
                .orElse(orEmpty(code));
    }

    /** Name of any entry, such as an {@link Axis} or a {@link Scale}. */
    public String of(Term term) {
        return of(Optional.of(term), term.getKey());
    }

    /** What an entry means, in one sentence; empty if the ontology does not say. */
    public Optional<String> definition(Term term) {
        return text(term.getDefinition());
    }

    /** The wording of a text in this language; empty if it has none. */
    public Optional<String> text(@Nullable LocalText text) {
        if (text == null) {
            return Optional.empty();
        }
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        return Optional.ofNullable(german ? text.getDe() : text.getEn())
                .or(() -> Optional.ofNullable(german ? text.getEn() : text.getDe()));
    }

    private String fromTarget(Optional<ConnectionType> type, @Nullable String key) {
        return type.map(ConnectionType::getInverse).map(this::of).orElseGet(() -> of(type, key));
    }

    private String of(Optional<? extends Term> term, @Nullable String key) {
        return term.map(Term::getLabel).flatMap(this::text).orElse(orEmpty(key));
    }

    private String orEmpty(@Nullable String key) {
        return key == null ? "" : key;
    }
}
