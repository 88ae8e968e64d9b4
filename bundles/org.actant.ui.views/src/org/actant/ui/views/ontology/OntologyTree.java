package org.actant.ui.views.ontology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.Term;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The types of an ontology by kind, each below the type that it names as the one above it. */
@NonNullByDefault({})
final class OntologyTree implements ITreeContentProvider {

    private final TypeActions actions;

    OntologyTree(TypeActions actions) {
        this.actions = actions;
    }

    /** What the kinds are called. */
    static String name(TypeKind kind) {
        return Map.of(TypeKind.ENTITY, Messages.entityTypes, TypeKind.EVENT, Messages.eventTypes, TypeKind.LINK,
                Messages.linkTypes, TypeKind.RELATION, Messages.relationTypes).get(kind);
    }

    @Override
    public Object[] getElements(Object input) {
        return TypeKind.values();
    }

    @Override
    public Object[] getChildren(Object row) {
        return switch (row) {
            case TypeKind kind -> types(kind).filter(type -> parent(kind, type) == null).map(type -> ref(kind, type))
                    .toArray();
            case TypeRef ref -> types(ref.kind()).filter(type -> ref.equals(parent(ref.kind(), type)))
                    .map(type -> ref(ref.kind(), type)).toArray();
            default -> new Object[0];
        };
    }

    private Stream<Term> types(TypeKind kind) {
        List<Term> all = kind.in(actions.own().applied());
        return all.stream().filter(type -> type.getKey() != null);
    }

    private static TypeRef ref(TypeKind kind, Term type) {
        return new TypeRef(kind, type.getKey());
    }

    /** The row above a type; null if it stands at the top, as do types that are their own ancestors. */
    private TypeRef parent(TypeKind kind, Term type) {
        if (kind.parent() == null || type.eGet(kind.parent()) == null) {
            return null;
        }
        TypeRef above = new TypeRef(kind, type.eGet(kind.parent()).toString());
        Term next = actions.term(above);
        boolean known = next != null;
        for (int steps = 0; next != null; steps++) {
            if (Objects.equals(next.getKey(), type.getKey()) || steps > kind.in(actions.own().applied()).size()) {
                return null;
            }
            Object key = next.eGet(kind.parent());
            next = key == null ? null : actions.term(new TypeRef(kind, key.toString()));
        }
        return known ? above : null;
    }

    @Override
    public Object getParent(Object row) {
        if (row instanceof TypeRef ref) {
            Term type = actions.term(ref);
            TypeRef above = type == null ? null : parent(ref.kind(), type);
            return above == null ? ref.kind() : above;
        }
        return null;
    }

    @Override
    public boolean hasChildren(Object row) {
        return getChildren(row).length > 0;
    }
}
