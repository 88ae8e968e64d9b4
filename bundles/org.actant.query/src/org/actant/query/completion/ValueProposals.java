package org.actant.query.completion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.query.binding.TypeAt;
import org.actant.query.names.ValueType;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Values to compare with: literals of the model, keys of the ontology. */
final class ValueProposals {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*");

    private final OntologyIndex ontology;

    ValueProposals(OntologyIndex ontology) {
        this.ontology = ontology;
    }

    /** What something may be compared with. */
    void of(TypeAt.Compared left, List<Proposal> proposals) {
        for (EEnum type : left.type().enums()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (!"unspecified".equals(literal.getLiteral())) {
                    add(literal.getLiteral(), type.getName(), proposals);
                }
            }
        }
        if (left.type().isBoolean()) {
            List.of("true", "false").forEach(truth -> add(truth, "", proposals));
        }
        if ("type".equals(left.step())) {
            types(left.owners(), proposals);
        } else if ("role".equals(left.step())) {
            roles(proposals);
        }
    }

    /** Of what kind something may be. */
    void kinds(TypeAt.Compared left, List<Proposal> proposals) {
        if ("type".equals(left.step())) {
            types(left.owners(), proposals);
        } else {
            left.type().classes().forEach(type -> add(type.getName(), "", proposals));
            types(left.type(), proposals);
        }
    }

    private void types(ValueType owners, List<Proposal> proposals) {
        Set<String> keys = new TreeSet<>();
        if (has(owners, Literals.ENTITY)) {
            ontology.ontology().getEntityTypes().stream().map(EntityType::getKey).forEach(keys::add);
        }
        if (has(owners, Literals.EVENT)) {
            ontology.ontology().getEventTypes().stream().map(EventType::getKey).forEach(keys::add);
        }
        if (has(owners, Literals.LINK)) {
            ontology.ontology().getLinkTypes().stream().map(ConnectionType::getKey).forEach(keys::add);
        }
        if (has(owners, Literals.RELATION)) {
            ontology.ontology().getRelationTypes().stream().map(ConnectionType::getKey).forEach(keys::add);
        }
        keys.forEach(key -> add(key, "", proposals));
    }

    private static boolean has(ValueType owners, EClass type) {
        return owners.classes().stream().anyMatch(type::isSuperTypeOf);
    }

    private void roles(List<Proposal> proposals) {
        Set<String> keys = new TreeSet<>();
        ontology.ontology().getEventTypes()
                .forEach(type -> type.getRoles().stream().map(RoleDefinition::getKey).forEach(keys::add));
        keys.forEach(key -> add(key, "", proposals));
    }

    private static void add(String value, String leadsTo, List<Proposal> proposals) {
        String written = WORD.matcher(value).matches() ? value : '"' + value + '"';
        proposals.add(new Proposal(written, Proposal.Kind.VALUE, leadsTo));
    }
}
