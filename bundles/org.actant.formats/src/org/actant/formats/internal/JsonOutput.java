package org.actant.formats.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/** A JSON file that is written member by member. Methods called {@code optional} write nothing for what is not set. */
public class JsonOutput {

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface MemberWriter {
        void write() throws IOException;
    }

    /** Writes one item of an array. */
    @FunctionalInterface
    public interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator generator;
    private final IProgressMonitor monitor;

    /** @param monitor asked at each object whether to go on */
    public JsonOutput(JsonGenerator generator, IProgressMonitor monitor) {
        this.generator = generator;
        this.monitor = monitor;
    }

    /** Writes an object as an item of an array or as the whole document. */
    public void object(MemberWriter members) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        generator.writeStartObject();
        members.write();
        generator.writeEndObject();
    }

    public void object(String name, MemberWriter members) throws IOException {
        generator.writeFieldName(name);
        object(members);
    }

    public <T> void array(String name, Iterable<? extends T> items, ItemWriter<T> writer) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T item : items) {
            writer.write(item);
        }
        generator.writeEndArray();
    }

    /** Writes an array unless it is empty. */
    public <T> void optionalArray(String name, Collection<? extends T> items, ItemWriter<T> writer) throws IOException {
        if (!items.isEmpty()) {
            array(name, items, writer);
        }
    }

    /** Writes a string that must be there; the empty one if it is not. */
    public void string(String name, @Nullable String value) throws IOException {
        generator.writeStringField(name, value == null ? "" : value);
    }

    public void stringOrNull(String name, @Nullable String value) throws IOException {
        generator.writeStringField(name, value);
    }

    public void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }

    /** Writes an array of strings. */
    public void strings(String name, Collection<String> values) throws IOException {
        array(name, values, generator::writeString);
    }

    /** Writes an array of strings unless it is empty. */
    public void optionalStrings(String name, Collection<String> values) throws IOException {
        optionalArray(name, values, generator::writeString);
    }

    public void literal(String name, Enumerator value) throws IOException {
        generator.writeStringField(name, value.getLiteral());
    }

    public void optional(String name, Enumerator value) throws IOException {
        if (isSpecified(value)) {
            literal(name, value);
        }
    }

    public static boolean isSpecified(Enumerator value) {
        return !"UNSPECIFIED".equals(value.getName());
    }

    public void bool(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    public void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    public void number(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /** Writes a whole number, {@code absent} as null. */
    public void numberOrNull(String name, int value, int absent) throws IOException {
        if (value == absent) {
            nothing(name);
        } else {
            number(name, value);
        }
    }

    /** Writes a whole number unless it is {@code absent}. */
    public void optionalNumber(String name, int value, int absent) throws IOException {
        if (value != absent) {
            number(name, value);
        }
    }

    /** Writes a string as an item of an array. */
    protected void string(@Nullable String item) throws IOException {
        generator.writeString(item);
    }

    /** Writes two whole numbers as an item of an array. */
    protected void pair(int first, int second) throws IOException {
        generator.writeStartArray();
        generator.writeNumber(first);
        generator.writeNumber(second);
        generator.writeEndArray();
    }

    /** Begins a member, whose value must follow. */
    protected void member(String name) throws IOException {
        generator.writeFieldName(name);
    }

    public void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }
}
