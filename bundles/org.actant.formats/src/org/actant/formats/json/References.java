package org.actant.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonInput;
import org.actant.formats.internal.Position;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/** The ids of one file: whom they name, and who refers to them. References may come before what they refer to. */
final class References {

    /** A reference that waits for the end of the file. */
    private record Pending<T extends Element>(String id, Position position, Targets<T> targets,
            Consumer<? super T> setter) {
    }

    private final JsonInput in;
    private final Map<String, Element> elements = new HashMap<>();
    private final List<Pending<?>> pending = new ArrayList<>();

    References(JsonInput in) {
        this.in = in;
    }

    /**
     * Reads the id of an element.
     *
     * @throws DocumentException if it is no id or is used twice
     */
    void define(Element element) throws IOException {
        define(element, id(), in.position());
    }

    /**
     * Defines an element by an id that was read before.
     *
     * @throws DocumentException if the id is used twice
     */
    void define(Element element, String id, Position position) throws DocumentException {
        if (elements.putIfAbsent(id, element) != null) {
            throw in.error(position, Messages.bind(Messages.idTwice, id));
        }
        element.setId(id);
    }

    /** Gives an element an id that the file does not carry: the wanted one, or one like it if that is used. */
    void derive(Element element, String wanted) {
        String id = wanted;
        while (elements.putIfAbsent(id, element) != null) {
            id += "_";
        }
        element.setId(id);
    }

    /** Reads a reference; {@code setter} is called when all references are resolved. */
    <T extends Element> void refer(Targets<T> targets, Consumer<? super T> setter) throws IOException {
        pending.add(new Pending<>(id(), in.position(), targets, setter));
    }

    /** Reads a reference or null; {@code setter} is not called for null. */
    <T extends Element> void referOrNull(Targets<T> targets, Consumer<? super T> setter) throws IOException {
        if (!in.isNull()) {
            refer(targets, setter);
        }
    }

    /** Reads a list of references; an id that is there twice counts once. */
    <T extends Element> void referToAll(Targets<T> targets, Supplier<? extends EList<? super T>> list)
            throws IOException {
        in.array(onceEach(targets, list));
    }

    /** Reads a list of at least one reference, each different from the others. */
    <T extends Element> void referToDifferent(Targets<T> targets, Supplier<? extends EList<? super T>> list)
            throws IOException {
        Set<String> seen = new HashSet<>();
        in.filledArray(() -> {
            String id = id();
            if (!seen.add(id)) {
                throw in.itemTwice(id);
            }
            add(id, targets, list);
        });
    }

    /** Reads a list of at least one reference; an id that is there twice counts once. */
    <T extends Element> void referToSome(Targets<T> targets, Supplier<? extends EList<? super T>> list)
            throws IOException {
        in.filledArray(onceEach(targets, list));
    }

    private <T extends Element> JsonInput.ItemReader onceEach(Targets<T> targets,
            Supplier<? extends EList<? super T>> list) {
        Set<String> seen = new HashSet<>();
        return () -> {
            String id = id();
            if (seen.add(id)) {
                add(id, targets, list);
            }
        };
    }

    /**
     * Sets all references, in the order in which they were read.
     *
     * @throws DocumentException if there is no such element, or it is of the wrong kind
     */
    void resolve() throws DocumentException {
        for (Pending<?> reference : pending) {
            resolve(reference);
        }
        pending.clear();
    }

    private <T extends Element> void resolve(Pending<T> reference) throws DocumentException {
        Element element = elements.get(reference.id());
        if (element == null) {
            throw in.error(reference.position(), Messages.bind(Messages.unknownId, reference.id()));
        }
        if (!reference.targets().allow(element)) {
            String kind = element.eClass().getName();
            throw in.error(reference.position(), Messages.bind(Messages.wrongTarget,
                    new Object[]{reference.id(), kind, reference.targets().names()}));
        }
        reference.setter().accept(reference.targets().type().cast(element));
    }

    /** Makes an anchor evidence of an element of which it is none yet. */
    static void show(Anchored anchored, Element element) {
        append(anchored.getEvidenceOf(), element);
    }

    /** Appends without a search for equal elements, which have been left out by their ids. */
    private static <T> void append(EList<? super T> list, T element) {
        @SuppressWarnings("unchecked")
        InternalEList<? super T> internal = (InternalEList<? super T>) list;
        internal.addUnique(element);
    }

    private <T extends Element> void add(String id, Targets<T> targets, Supplier<? extends EList<? super T>> list) {
        pending.add(new Pending<>(id, in.position(), targets, element -> append(list.get(), element)));
    }

    /**
     * Reads an id.
     *
     * @throws DocumentException if it has not the form of one
     */
    String id() throws IOException {
        String id = in.string();
        if (!JsonFormat.isId(id)) {
            throw in.error(Messages.bind(Messages.noId, in.pointer(), id));
        }
        return id;
    }
}
