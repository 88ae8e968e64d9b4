package org.actant.formats.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.actant.core.store.OntologyFileException;
import org.actant.model.ActantFactory;
import org.actant.model.LocalText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * A JSON document read once from front to end. Every method reads the value at which the input stands, and every
 * method refuses what it does not expect, with the place. A member that nobody takes is refused, so nothing is lost
 * unnoticed.
 */
final class JsonInput {

    private static final int DEEPEST = 32;
    private static final int LARGEST = 16 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LARGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /** Takes the member of an object, at whose value the input stands. */
    @FunctionalInterface
    interface Member {

        /** Reads the value; returns false, having read nothing, if the member is unknown. */
        boolean read(String name) throws IOException;
    }

    /** Reads one value. */
    @FunctionalInterface
    interface Value<T> {

        T read() throws IOException;
    }

    private final JsonParser parser;
    private final String file;

    private JsonInput(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /**
     * Reads a document that holds one object.
     *
     * @throws OntologyFileException if it is no sound JSON, or the reader refuses it
     */
    static <T> T document(InputStream in, String file, Function<JsonInput, Value<T>> reader)
            throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            JsonInput input = new JsonInput(parser, file);
            parser.nextToken();
            T read = reader.apply(input).read();
            if (parser.nextToken() != null) {
                throw input.refused(Messages.moreAfterEnd);
            }
            return read;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String what = NLS.bind(Messages.notJson, e.getOriginalMessage());
            throw at == null
                    ? new OntologyFileException(file, file + ": " + what, e)
                    : new OntologyFileException(file, at.getLineNr(), at.getColumnNr(), what, e);
        }
    }

    /** Reads an object member by member. */
    void object(Member member) throws IOException {
        expect(JsonToken.START_OBJECT, Messages.expectedObject);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!member.read(name)) {
                throw refused(NLS.bind(Messages.unknownMember, name));
            }
        }
    }

    /** Reads an object, or null. */
    @Nullable
    <T> T orNull(Value<T> value) throws IOException {
        return isNull() ? null : value.read();
    }

    /** Reads a list value by value into a collection. */
    <T> void list(Collection<? super T> into, Value<T> value) throws IOException {
        expect(JsonToken.START_ARRAY, Messages.expectedList);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            into.add(value.read());
        }
    }

    /** Reads a list of texts. */
    void texts(List<String> into) throws IOException {
        list(into, this::requiredText);
    }

    /** Whether a list follows. */
    boolean atList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads a text, or null. */
    @Nullable
    String text() throws IOException {
        return isNull() ? null : requiredText();
    }

    /** Reads a text. */
    String requiredText() throws IOException {
        if (isNull()) {
            throw refused(Messages.notAllowed);
        }
        expect(JsonToken.VALUE_STRING, Messages.expectedText);
        return parser.getText();
    }

    /** Reads a truth value. */
    boolean flag() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw refused(Messages.expectedBoolean);
        }
        return parser.getBooleanValue();
    }

    /** Reads a whole number; null stands for {@code absent}. */
    int integer(int absent) throws IOException {
        if (isNull()) {
            return absent;
        }
        expect(JsonToken.VALUE_NUMBER_INT, Messages.expectedInteger);
        return parser.getIntValue();
    }

    /** Reads a number. */
    double number() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw refused(Messages.expectedNumber);
        }
        return parser.getDoubleValue();
    }

    /** Reads a text in several languages, or null. */
    @Nullable
    LocalText localText() throws IOException {
        return isNull() ? null : requiredLocalText();
    }

    /** Reads a text in several languages. */
    LocalText requiredLocalText() throws IOException {
        LocalText text = ActantFactory.eINSTANCE.createLocalText();
        object(name -> {
            switch (name) {
                case "en" -> text.setEn(text());
                case "de" -> text.setDe(text());
                default -> {
                    return false;
                }
            }
            return true;
        });
        return text;
    }

    private boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private void expect(JsonToken token, String otherwise) throws OntologyFileException {
        if (parser.currentToken() != token) {
            throw refused(otherwise);
        }
    }

    private OntologyFileException refused(String what) {
        JsonLocation at = parser.currentTokenLocation();
        return new OntologyFileException(file, at.getLineNr(), at.getColumnNr(), what, null);
    }
}
