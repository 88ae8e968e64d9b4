package org.actant.core.ontology.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.model.Dossier;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The ontology of a dossier as something to edit. The first edit makes a copy of the program's, which from then on
 * belongs to the dossier; what stands in another ontology that the dossier brings along is edited there.
 */
public final class OwnCopy {

    private final DossierSession session;
    private final Ontologies ontologies;

    public OwnCopy(DossierSession session, Ontologies ontologies) {
        this.session = session;
        this.ontologies = ontologies;
    }

    /** The dossier. */
    public Dossier dossier() {
        return session.dossier();
    }

    /** What applies to the dossier now; not to be changed. */
    public Ontology applied() {
        return ontologies.of(session).ontology();
    }

    /** All ontologies of the dossier; with an own copy of the program's, made now if there is none. */
    List<Ontology> all(Edit edit) {
        Ontology basis = basis(edit);
        List<Ontology> all = new ArrayList<>(List.of(basis));
        session.ontologies().all().stream().filter(ontology -> ontology != basis).forEach(all::add);
        return all;
    }

    /** The ontology in whose place of the program's the dossier has its own, made now if there is none. */
    Ontology basis(Edit edit) {
        String key = key();
        for (Ontology own : session.ontologies().all()) {
            if (key.equals(own.getKey())) {
                return own;
            }
        }
        Ontology copy = EcoreUtil.copy(ontologies.shipped());
        copy.setDerivedFrom(ontologies.shipped().getKey());
        copy.setKey(key);
        edit.bring(copy);
        return copy;
    }

    /** Key of the ontology that the dossier uses. */
    private String key() {
        return Objects.requireNonNullElse(dossier().getOntology(), ontologies.shipped().getKey());
    }

    /** The ontologies of the dossier that a new one with that key takes the place of: the one in use, and namesakes. */
    List<Ontology> known(String key) {
        String used = key();
        return session.ontologies().all().stream()
                .filter(own -> key.equals(own.getKey()) || used.equals(own.getKey())).toList();
    }

    /**
     * The types that elements of the dossier have and that the ontology does not know, in the order of the kinds and then
     * of the keys. Looks at all elements that have types.
     */
    public List<TypeRef> unknown() {
        return unknownTo(applied());
    }

    /**
     * The types that elements of the dossier have, that the ontology knows, and that would be unknown with another one in
     * its place; in the same order.
     */
    public List<TypeRef> lostWith(Ontology other) {
        String key = Objects.requireNonNullElse(other.getKey(), String.valueOf(applied().getKey()));
        List<Ontology> then = new ArrayList<>(session.ontologies().all());
        then.removeAll(known(key));
        Ontology brought = EcoreUtil.copy(other);
        brought.setKey(key);
        then.add(0, brought);
        List<TypeRef> lost = new ArrayList<>(unknownTo(ontologies.applied(key, then)));
        lost.removeAll(unknown());
        return lost;
    }

    private List<TypeRef> unknownTo(Ontology applied) {
        List<TypeRef> unknown = new ArrayList<>();
        for (TypeKind kind : TypeKind.values()) {
            Set<String> keys = kind.keys(dossier());
            kind.in(applied).forEach(type -> keys.remove(type.getKey()));
            keys.forEach(key -> unknown.add(new TypeRef(kind, key)));
        }
        return unknown;
    }

    /**
     * The entry to be edited.
     *
     * @throws IllegalArgumentException if there is no such entry; the message is meant for the user
     */
    Term require(EntryRef entry, Edit edit) {
        return entry.in(home(edit, ontology -> entry.in(ontology).isPresent()))
                .orElseThrow(() -> new IllegalArgumentException(Messages.bind(Messages.noType, entry.key())));
    }

    /** The ontology whose entry counts: the last that adds it, else the own copy of the program's. */
    Ontology home(Edit edit, Predicate<Ontology> hasEntry) {
        List<Ontology> all = all(edit);
        for (int i = all.size() - 1; i > 0; i--) {
            if (hasEntry.test(all.get(i))) {
                return all.get(i);
            }
        }
        return all.get(0);
    }
}
