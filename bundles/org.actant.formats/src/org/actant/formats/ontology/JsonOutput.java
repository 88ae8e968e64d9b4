package org.actant.formats.ontology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.actant.model.LocalText;
import org.actant.model.Term;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** A JSON document written once from front to end: UTF-8, one member a line, one blank a level, lines end in LF. */
final class JsonOutput implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Writes the members of an object, or the value of a list. */
    @FunctionalInterface
    interface Body {

        void write() throws IOException;
    }

    /** Writes one thing as a value. */
    @FunctionalInterface
    interface Item<T> {

        void write(T thing) throws IOException;
    }

    private final JsonGenerator generator;

    JsonOutput(OutputStream out) throws IOException {
        generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        generator.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }

    /** An object as a value. */
    void object(Body members) throws IOException {
        generator.writeStartObject();
        members.write();
        generator.writeEndObject();
    }

    /** An object as a member. */
    void object(String name, Body members) throws IOException {
        generator.writeFieldName(name);
        object(members);
    }

    /** A list as a member. */
    <T> void list(String name, List<? extends T> things, Item<T> item) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T thing : things) {
            item.write(thing);
        }
        generator.writeEndArray();
    }

    /** A list of texts as a member. */
    void texts(String name, List<String> texts) throws IOException {
        list(name, texts, generator::writeString);
    }

    /** A text as a value. */
    void text(@Nullable String text) throws IOException {
        generator.writeString(text);
    }

    /** A text as a member, null as null. */
    void text(String name, @Nullable String text) throws IOException {
        generator.writeStringField(name, text);
    }

    /** A text as a member, or no member for null. */
    void textIfAny(String name, @Nullable String text) throws IOException {
        if (text != null) {
            text(name, text);
        }
    }

    void flag(String name, boolean flag) throws IOException {
        generator.writeBooleanField(name, flag);
    }

    void number(String name, double number) throws IOException {
        generator.writeNumberField(name, number);
    }

    /** A whole number as a member, {@code absent} as null. */
    void integer(String name, int number, int absent) throws IOException {
        if (number == absent) {
            generator.writeNullField(name);
        } else {
            generator.writeNumberField(name, number);
        }
    }

    /** A whole number as a member, or no member for {@code absent}. */
    void integerIfAny(String name, int number, int absent) throws IOException {
        if (number != absent) {
            generator.writeNumberField(name, number);
        }
    }

    /** A text in several languages as a value. */
    void localText(LocalText text) throws IOException {
        object(() -> {
            textIfAny("en", text.getEn());
            textIfAny("de", text.getDe());
        });
    }

    /** A text in several languages as a member, or no member for null. */
    void localText(String name, @Nullable LocalText text) throws IOException {
        if (text != null) {
            generator.writeFieldName(name);
            localText(text);
        }
    }

    /** Key, label and definition as members. */
    void termMembers(Term term) throws IOException {
        text("key", term.getKey());
        localText("label", term.getLabel());
        localText("definition", term.getDefinition());
    }

    /** A term as a value. */
    void term(Term term) throws IOException {
        object(() -> termMembers(term));
    }

    /** A term as a member, null as null. */
    void term(String name, @Nullable Term term) throws IOException {
        if (term == null) {
            generator.writeNullField(name);
        } else {
            generator.writeFieldName(name);
            term(term);
        }
    }

    /** Ends the document; the stream is left open. */
    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }
}
