package org.actant.core.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.actant.model.Axis;
import org.actant.model.CodeAttribute;
import org.actant.model.ConnectionType;
import org.actant.model.ElementType;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.model.Scale;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Looks for contradictions within one ontology: keys that stand twice, parents, fillers, roles and colours that do not
 * exist, types that are their own ancestors, numbers that exclude each other. An {@link OntologyIndex} can be made from
 * a faulty ontology all the same. For one use.
 */
public final class OntologyCheck {

    private final Ontology ontology;
    private final List<OntologyFinding> findings = new ArrayList<>();
    private final Set<String> fillers;
    private final Set<String> palette;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> vocabularies;

    public OntologyCheck(Ontology ontology) {
        this.ontology = ontology;
        fillers = keys(ontology.getEntityTypes(), Term::getKey);
        fillers.addAll(keys(ontology.getPseudoFillers(), Term::getKey));
        palette = keys(ontology.getPalette(), Term::getKey);
        vocabularies = keys(ontology.getVocabularies(), Vocabulary::getKey);
        for (Vocabulary vocabulary : ontology.getVocabularies()) {
            if (OntologyLabels.ROLES.equals(vocabulary.getKey())) {
                roles.addAll(keys(vocabulary.getTerms(), Term::getKey));
            }
        }
    }

    /** All contradictions, in the order of the ontology; empty if there are none. */
    public List<OntologyFinding> findings() {
        unique("sections", ontology.getSections());
        unique("pseudoFillers", ontology.getPseudoFillers());
        unique("palette", ontology.getPalette());
        entityTypes();
        attributes();
        eventTypes();
        connectionTypes("linkTypes", ontology.getLinkTypes());
        connectionTypes("relationTypes", ontology.getRelationTypes());
        lists();
        return List.copyOf(findings);
    }

    private void entityTypes() {
        List<EntityType> types = ontology.getEntityTypes();
        unique("entityTypes", types);
        parents("entityTypes", types, EntityType::getParent);
        for (EntityType type : types) {
            known("entityTypes/" + type.getKey(), type.getPalette(), palette, Messages.check_unknownColour);
            contrasts("entityTypes", type, types);
        }
    }

    private void attributes() {
        unique("attributes", ontology.getAttributes());
        for (CodeAttribute attribute : ontology.getAttributes()) {
            String where = "attributes/" + attribute.getKey();
            known(where, attribute.getAppliesTo(), fillers, Messages.check_unknownFiller);
            known(where, attribute.getVocabulary(), vocabularies, Messages.check_unknownVocabulary);
            number(where, attribute.getMin(), attribute.getMax());
        }
    }

    private void eventTypes() {
        List<EventType> types = ontology.getEventTypes();
        unique("eventTypes", types);
        parents("eventTypes", types, EventType::getParent);
        for (EventType type : types) {
            String where = "eventTypes/" + type.getKey();
            known(where, type.getPalette(), palette, Messages.check_unknownColour);
            contrasts("eventTypes", type, types);
            unique(where, type.getModes());
            unique(where, type.getRoles(), RoleDefinition::getKey);
            type.getRoles().forEach(role -> role(where + "/" + role.getKey(), role));
        }
    }

    private void role(String where, RoleDefinition role) {
        known(where, role.getKey(), roles, Messages.check_unknownRole);
        role.getFillers().forEach(filler -> known(where, filler, fillers, Messages.check_unknownFiller));
        number(where, role.getMin(), role.getMax());
    }

    private void connectionTypes(String section, List<ConnectionType> types) {
        unique(section, types);
        for (ConnectionType type : types) {
            String where = section + "/" + type.getKey();
            type.getSourceFillers().forEach(end -> known(where, end, fillers, Messages.check_unknownFiller));
            type.getTargetFillers().forEach(end -> known(where, end, fillers, Messages.check_unknownFiller));
            contrasts(section, type, types);
            if (type.isSymmetric() && type.getInverse() != null) {
                add(where, Messages.check_inverse);
            }
            if (type.isSymmetric()
                    && !Set.copyOf(type.getSourceFillers()).equals(Set.copyOf(type.getTargetFillers()))) {
                add(where, Messages.check_endsDiffer);
            }
        }
    }

    private void contrasts(String section, ElementType type, List<? extends Term> types) {
        if (!type.getContrasts().isEmpty()) {
            Set<String> keys = keys(types, Term::getKey);
            type.getContrasts().forEach(contrast -> known(section + "/" + type.getKey(), contrast.getOther(), keys,
                    Messages.check_unknownParent));
        }
    }

    private void lists() {
        unique("axes", ontology.getAxes());
        for (Axis axis : ontology.getAxes()) {
            unique("axes/" + axis.getKey(), axis.getValues());
        }
        unique("scales", ontology.getScales());
        for (Scale scale : ontology.getScales()) {
            unique("scales/" + scale.getKey(), scale.getValues());
        }
        unique("vocabularies", ontology.getVocabularies(), Vocabulary::getKey);
        for (Vocabulary vocabulary : ontology.getVocabularies()) {
            unique(Objects.toString(vocabulary.getKey()), vocabulary.getTerms());
        }
    }

    private <T extends Term> void parents(String section, List<T> types, Function<? super T, String> parent) {
        TypeTree<T> tree = new TypeTree<>(types, Term::getKey, parent);
        for (T type : types) {
            String where = section + "/" + type.getKey();
            String above = parent.apply(type);
            if (above != null && tree.get(above).isEmpty()) {
                add(where, Messages.check_unknownParent, above);
            }
            if (tree.line(above).contains(type.getKey())) {
                add(where, Messages.check_cycle);
            }
        }
    }

    private void unique(String where, List<? extends Term> terms) {
        unique(where, terms, Term::getKey);
    }

    private <T> void unique(String where, List<? extends T> things, Function<? super T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            String name = key.apply(thing);
            if (name == null) {
                add(where, Messages.check_noKey);
            } else if (!seen.add(name)) {
                add(where + "/" + name, Messages.check_twice, name);
            }
        }
    }

    private void known(String where, @Nullable String key, Set<String> known, String message) {
        if (key != null && !known.contains(key)) {
            add(where, message, key);
        }
    }

    private void number(String where, int min, int max) {
        if (max >= 0 && max < min) {
            add(where, Messages.check_number, min, max);
        }
    }

    private void add(String where, String message, Object... about) {
        findings.add(new OntologyFinding(where, NLS.bind(message, about)));
    }

    private static <T> Set<String> keys(List<? extends T> things, Function<? super T, String> key) {
        Set<String> keys = new HashSet<>();
        things.forEach(thing -> keys.add(key.apply(thing)));
        return keys;
    }
}
