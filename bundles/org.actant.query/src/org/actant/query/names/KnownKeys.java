package org.actant.query.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.session.DossierSession;
import org.actant.model.Event;
import org.actant.model.LocalText;
import org.actant.model.Participation;
import org.actant.model.Term;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The keys that a question may name: those of the ontology, and those that the dossier uses all the same. The dossier is
 * looked through only for what the ontology does not have.
 */
public final class KnownKeys {

    /** What has keys of its own. */
    public enum Kind {
        /** Types of entities, events, links and relations. */
        TYPE,
        /** Roles of events. */
        ROLE,
        /** Modes of events. */
        MODE
    }

    private final DossierSession session;
    private final OntologyIndex ontology;

    public KnownKeys(DossierSession session, OntologyIndex ontology) {
        this.session = session;
        this.ontology = ontology;
    }

    /** Whether there is that key, in any case. */
    public boolean has(Kind kind, String key) {
        return terms(kind).anyMatch(term -> key.equalsIgnoreCase(term.getKey()))
                || used(kind).anyMatch(key::equalsIgnoreCase);
    }

    /** The keys that somebody may have meant who wrote one of them, or what they are called, not quite right. */
    public List<String> near(Kind kind, String written) {
        Map<String, String> keys = new LinkedHashMap<>();
        terms(kind).forEach(term -> {
            keys.put(term.getKey(), term.getKey());
            names(term.getLabel()).forEach(name -> keys.putIfAbsent(name, term.getKey()));
        });
        used(kind).forEach(key -> keys.putIfAbsent(key, key));
        return Suggestion.near(written, keys.keySet()).stream().map(keys::get).distinct().toList();
    }

    private static Stream<String> names(@Nullable LocalText label) {
        return label == null ? Stream.empty() : Stream.of(label.getEn(), label.getDe()).filter(Objects::nonNull);
    }

    private Stream<Term> terms(Kind kind) {
        Stream<Term> terms = switch (kind) {
            case TYPE -> Stream.of(TypeKind.values()).flatMap(each -> each.in(ontology.ontology()).stream());
            case ROLE -> ontology.vocabulary(OntologyLabels.ROLES).stream();
            case MODE -> ontology.ontology().getEventTypes().stream().flatMap(type -> type.getModes().stream());
        };
        return terms.filter(term -> term.getKey() != null);
    }

    private Stream<String> used(Kind kind) {
        List<Event> events = session.dossier().getEvents();
        return switch (kind) {
            case TYPE -> Stream.of(TypeKind.values()).flatMap(each -> each.keys(session.dossier()).stream());
            case ROLE -> Stream.concat(definedRoles(), events.stream().map(Event::getParticipations)
                    .flatMap(List::stream).map(Participation::getRole).filter(Objects::nonNull).distinct());
            case MODE -> events.stream().map(Event::getMode).filter(Objects::nonNull).distinct();
        };
    }

    /** Roles of types that stand in no list of roles. */
    private Stream<String> definedRoles() {
        List<String> roles = new ArrayList<>();
        ontology.ontology().getEventTypes().forEach(type -> type.getRoles().forEach(role -> roles.add(role.getKey())));
        return roles.stream().filter(Objects::nonNull).distinct();
    }
}
