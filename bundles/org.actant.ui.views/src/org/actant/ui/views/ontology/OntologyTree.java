package org.actant.ui.views.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * What an ontology has: the types by kind, each below the type that it names as the one above it; after them the types
 * that only the dossier knows; axes, scales, vocabularies and coding schemes.
 */
@NonNullByDefault({})
final class OntologyTree implements ITreeContentProvider {

    /** The one row of the coding schemes. */
    enum Schemes {
        ROW
    }

    /** The one row of the vocabularies. */
    enum Vocabularies {
        ROW
    }

    private final TypeActions actions;
    private List<TypeRef> unknown = List.of();

    OntologyTree(TypeActions actions) {
        this.actions = actions;
        lookForUnknown();
    }

    /** Looks anew for the types that only the dossier knows; true if they are others than before. */
    boolean lookForUnknown() {
        List<TypeRef> before = unknown;
        unknown = actions.own().unknown();
        return !unknown.equals(before);
    }

    @Override
    public Object[] getElements(Object input) {
        return Stream
                .of(Arrays.stream(TypeKind.values()), Arrays.stream(ScaleKind.values()),
                        Stream.of(Vocabularies.ROW, Schemes.ROW))
                .flatMap(rows -> rows).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return switch (row) {
            case TypeKind kind -> Stream.concat(
                    types(kind).filter(type -> parent(kind, type) == null).map(type -> ref(kind, type)),
                    unknown.stream().filter(type -> type.kind() == kind)).toArray();
            case TypeRef ref -> types(ref.kind()).filter(type -> ref.equals(parent(ref.kind(), type)))
                    .map(type -> ref(ref.kind(), type)).toArray();
            case ScaleKind kind -> kind.in(actions.own().applied()).stream().filter(scale -> scale.getKey() != null)
                    .map(scale -> new ScaleRef(kind, scale.getKey())).toArray();
            case Vocabularies all -> actions.own().applied().getVocabularies().stream().map(Vocabulary::getKey)
                    .filter(Objects::nonNull).map(VocabularyRef::new).toArray();
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
        return switch (row) {
            case TypeRef ref -> {
                Term type = actions.term(ref);
                TypeRef above = type == null ? null : parent(ref.kind(), type);
                yield above == null ? ref.kind() : above;
            }
            case ScaleRef scale -> scale.kind();
            case VocabularyRef vocabulary -> Vocabularies.ROW;
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object row) {
        return getChildren(row).length > 0;
    }
}
