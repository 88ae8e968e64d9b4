package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Term;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.eclipse.emf.ecore.EClass;

/** The types that an element may have, each with its group and its meaning. */
final class TypeChoices {

    /**
     * A type.
     *
     * @param kind the class of elements that may have it
     * @param key  its key
     */
    record Type(EClass kind, String key) {
    }

    private final TypeCatalogue types;
    private final TypeTexts texts;

    TypeChoices(TypeCatalogue types) {
        this.types = types;
        texts = new TypeTexts(types);
    }

    /** The types of elements of a class. */
    List<Entry<Type>> of(EClass kind, Dossier dossier) {
        List<Entry<Type>> entries = new ArrayList<>();
        if (kind == Literals.EVENT) {
            types.index().ontology().getEventTypes().stream().filter(type -> !type.isAbstract())
                    .forEach(type -> entries
                            .add(new Entry<>(new Type(kind, type.getKey()), types.labels().of((Term) type),
                                    types.labels().eventType(type.getParent()),
                                    () -> texts.meaning(type, dossier.getEvents()))));
        } else if (kind == Literals.LINK || kind == Literals.RELATION) {
            connections(kind).forEach(type -> entries.add(entry(kind, type, types.labels().of((Term) type))));
        } else {
            types.index().ontology().getEntityTypes().stream()
                    .filter(type -> !type.isAbstract() && kind.getName().equals(type.getEntityClass()))
                    .forEach(type -> entries
                            .add(new Entry<>(new Type(kind, type.getKey()), types.labels().of((Term) type),
                                    types.labels().entityType(type.getParent()),
                                    () -> texts.meaning(type, types.labels()::entityType))));
        }
        entries.sort(Comparator.comparing(Entry::label));
        return entries;
    }

    /** The types of relations and links that may start at each of some elements. */
    List<Entry<Type>> from(List<Element> sources) {
        List<Entry<Type>> entries = new ArrayList<>();
        for (EClass kind : List.of(Literals.RELATION, Literals.LINK)) {
            connections(kind).stream()
                    .filter(type -> sources.stream().allMatch(source -> types.index().fitsSource(source, type)))
                    .forEach(type -> entries.add(entry(kind, type, types.labels().of((Term) type))));
        }
        entries.sort(Comparator.comparing(Entry::label));
        return entries;
    }

    /** What a type is called. */
    String label(Type type) {
        return type.kind() == Literals.EVENT
                ? types.labels().eventType(type.key())
                : Literals.CONNECTION.isSuperTypeOf(type.kind())
                        ? type(type).map(known -> types.labels().of((Term) known)).orElse(type.key())
                        : types.labels().entityType(type.key());
    }

    /** What a type means, in one sentence; empty if the ontology does not say. */
    String definition(Type type) {
        Optional<? extends Term> term = type.kind() == Literals.EVENT
                ? types.index().eventType(type.key())
                : Literals.CONNECTION.isSuperTypeOf(type.kind()) ? type(type) : types.index().entityType(type.key());
        return term.map(texts::definition).orElse("");
    }

    /** Whether an element may stand at the end of a connection of a type; always true for an unknown type. */
    boolean isTarget(Type type, Element end) {
        return type(type).map(known -> types.index().fitsTarget(end, known)).orElse(true);
    }

    /** Whether an element may stand at the start of a connection of a type; always true for an unknown type. */
    boolean isSource(Type type, Element end) {
        return type(type).map(known -> types.index().fitsSource(end, known)).orElse(true);
    }

    /** The groups of entries, in their order. */
    static <T> List<String> groups(List<Entry<T>> entries) {
        return entries.stream().map(Entry::group).filter(group -> !group.isEmpty()).distinct().sorted().toList();
    }

    private Optional<ConnectionType> type(Type type) {
        return type.kind() == Literals.LINK
                ? types.index().linkType(type.key())
                : types.index().relationType(type.key());
    }

    private List<ConnectionType> connections(EClass kind) {
        return kind == Literals.LINK
                ? types.index().ontology().getLinkTypes()
                : types.index().ontology().getRelationTypes();
    }

    private Entry<Type> entry(EClass kind, ConnectionType type, String label) {
        return new Entry<>(new Type(kind, type.getKey()), label,
                kind == Literals.LINK ? Messages.links : Messages.relations, () -> texts.meaning(type,
                        kind == Literals.LINK ? types.labels()::linkType : types.labels()::relationType));
    }
}
