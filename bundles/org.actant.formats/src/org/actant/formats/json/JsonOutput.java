package org.actant.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.actant.core.store.DocumentException;
import org.actant.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/** A JSON file that is written member by member. Methods called {@code optional} write nothing for what is not set. */
final class JsonOutput {

    /** Writes the members of an object. */
    @FunctionalInterface
    interface MemberWriter {
        void write() throws IOException;
    }

    /** Writes one item of an array. */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator generator;
    private final IProgressMonitor monitor;

    JsonOutput(JsonGenerator generator, IProgressMonitor monitor) {
        this.generator = generator;
        this.monitor = monitor;
    }

    /** Writes an object as an item of an array or as the whole document. */
    void object(MemberWriter members) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        generator.writeStartObject();
        members.write();
        generator.writeEndObject();
    }

    void object(String name, MemberWriter members) throws IOException {
        generator.writeFieldName(name);
        object(members);
    }

    <T> void array(String name, Iterable<? extends T> items, ItemWriter<T> writer) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T item : items) {
            writer.write(item);
        }
        generator.writeEndArray();
    }

    /** Writes an array unless it is empty. */
    <T> void optionalArray(String name, Collection<? extends T> items, ItemWriter<T> writer) throws IOException {
        if (!items.isEmpty()) {
            array(name, items, writer);
        }
    }

    /** Writes two offsets as an item of an array. */
    void range(int begin, int end) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(begin);
        generator.writeNumber(end);
        generator.writeEndArray();
    }

    void range(String name, int begin, int end) throws IOException {
        generator.writeFieldName(name);
        range(begin, end);
    }

    /** Writes a string that must be there; the empty one if it is not. */
    void string(String name, @Nullable String value) throws IOException {
        generator.writeStringField(name, value == null ? "" : value);
    }

    void stringOrNull(String name, @Nullable String value) throws IOException {
        generator.writeStringField(name, value);
    }

    void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }

    void optionalStrings(String name, Collection<String> values) throws IOException {
        optionalArray(name, values, generator::writeString);
    }

    void literal(String name, Enumerator value) throws IOException {
        generator.writeStringField(name, value.getLiteral());
    }

    void optional(String name, Enumerator value) throws IOException {
        if (isSpecified(value)) {
            literal(name, value);
        }
    }

    static boolean isSpecified(Enumerator value) {
        return !"UNSPECIFIED".equals(value.getName());
    }

    void bool(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }

    /**
     * Writes the id of an element.
     *
     * @throws DocumentException if the format cannot hold it
     */
    void id(String name, Element element) throws IOException {
        generator.writeStringField(name, idOf(element));
    }

    /** Writes the ids of elements. */
    void ids(String name, Iterable<? extends Element> elements) throws IOException {
        this.<Element>array(name, elements, element -> generator.writeString(idOf(element)));
    }

    /** Writes the ids of elements unless there are none. */
    void optionalIds(String name, Collection<? extends Element> elements) throws IOException {
        if (!elements.isEmpty()) {
            ids(name, elements);
        }
    }

    private static String idOf(Element element) throws DocumentException {
        String id = element.getId();
        if (id == null || !JsonFormat.isId(id)) {
            throw new DocumentException(Messages.bind(Messages.unfitId, id));
        }
        return id;
    }
}
