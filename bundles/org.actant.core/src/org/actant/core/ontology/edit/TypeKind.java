package org.actant.core.ontology.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** The kinds of types that an ontology has, each a list of its own. */
public enum TypeKind {

    /** Types of actors, places, items and times. */
    ENTITY(Literals.ONTOLOGY__ENTITY_TYPES, Literals.DOSSIER__ENTITIES, Literals.ENTITY__TYPE,
            Literals.ENTITY_TYPE__PARENT),
    /** Types of events and states. */
    EVENT(Literals.ONTOLOGY__EVENT_TYPES, Literals.DOSSIER__EVENTS, Literals.EVENT__TYPE, Literals.EVENT_TYPE__PARENT),
    /** Types of links. */
    LINK(Literals.ONTOLOGY__LINK_TYPES, Literals.DOSSIER__LINKS, Literals.CONNECTION__TYPE, null),
    /** Types of relations. */
    RELATION(Literals.ONTOLOGY__RELATION_TYPES, Literals.DOSSIER__RELATIONS, Literals.CONNECTION__TYPE, null);

    private final EReference list;
    private final EReference elements;
    private final EAttribute typeOfElement;
    private final @Nullable EAttribute parent;

    TypeKind(EReference list, EReference elements, EAttribute typeOfElement, @Nullable EAttribute parent) {
        this.list = list;
        this.elements = elements;
        this.typeOfElement = typeOfElement;
        this.parent = parent;
    }

    /** The list of an ontology that holds the types. */
    public EReference list() {
        return list;
    }

    /** The class of the types. */
    public EClass type() {
        return list.getEReferenceType();
    }

    /** The class of the elements that are of such types; may be abstract. */
    public EClass elementClass() {
        return elements.getEReferenceType();
    }

    /** Where an element says of which type it is. */
    public EAttribute typeOfElement() {
        return typeOfElement;
    }

    /** Where a type names the one above it; null if these types have none above them. */
    public @Nullable EAttribute parent() {
        return parent;
    }

    /** A new type without anything but its key. */
    public Term create(String key) {
        Term made = (Term) ActantFactory.eINSTANCE.create(type());
        made.setKey(key);
        return made;
    }

    /** The types of an ontology, in their order. */
    @SuppressWarnings("unchecked")
    public List<Term> in(Ontology ontology) {
        return (List<Term>) ontology.eGet(list);
    }

    /** The type with that key. */
    public Optional<Term> find(Ontology ontology, String key) {
        return in(ontology).stream().filter(type -> key.equals(type.getKey())).findFirst();
    }

    /** The keys of all types that elements of a dossier have, sorted; the set may be changed. */
    public Set<String> keys(Dossier dossier) {
        Set<String> keys = new TreeSet<>();
        for (Object element : (List<?>) dossier.eGet(elements)) {
            if (((Element) element).eGet(typeOfElement) instanceof String key && !key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The elements of a dossier that are of the type with that key, in their order. */
    public List<Element> elements(Dossier dossier, String key) {
        return ((List<?>) dossier.eGet(elements)).stream().map(Element.class::cast)
                .filter(element -> Objects.equals(key, element.eGet(typeOfElement))).toList();
    }
}
