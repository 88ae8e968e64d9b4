package org.actant.formats.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.actant.core.store.DocumentException;
import org.actant.core.store.XmlCharacters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A JSON file of known structure, read value by value. Each method reads the value that the parser stands on and throws
 * a {@link DocumentException} with its place if it is not what the method's name says.
 */
final class JsonInput {

    /** Reads the value of one member of an object. */
    @FunctionalInterface
    interface MemberReader {
        void read(String member) throws IOException;
    }

    /** Reads one item of an array. */
    @FunctionalInterface
    interface ItemReader {
        void read() throws IOException;
    }

    private final Path file;
    private final JsonParser parser;
    private final IProgressMonitor monitor;
    private final Map<String, String> pool = new HashMap<>();

    JsonInput(Path file, JsonParser parser, IProgressMonitor monitor) {
        this.file = file;
        this.parser = parser;
        this.monitor = monitor;
    }

    /** The file that is read. */
    Path file() {
        return file;
    }

    /** Reads the only value of the file. */
    void document(ItemReader reader) throws IOException {
        parser.nextToken();
        reader.read();
        if (parser.nextToken() != null) {
            throw error(Messages.trailingContent);
        }
    }

    /**
     * Reads an object. {@code reader} is called for each member and must read its value.
     *
     * @param required members that must be there; a member that is there twice is refused
     */
    void object(Set<String> required, MemberReader reader) throws IOException {
        expect(JsonToken.START_OBJECT, Messages.objectWanted);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            if (!seen.add(member)) {
                throw error(Messages.bind(Messages.memberTwice, pointer()));
            }
            parser.nextToken();
            reader.read(member);
        }
        if (!seen.containsAll(required)) {
            Set<String> missing = new TreeSet<>(required);
            missing.removeAll(seen);
            throw error(Messages.bind(Messages.memberMissing, pointer(), String.join(", ", missing)));
        }
    }

    /** Reads an array. {@code reader} is called for each item and must read it. */
    void array(ItemReader reader) throws IOException {
        expect(JsonToken.START_ARRAY, Messages.arrayWanted);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
        }
    }

    /** Reads an array that must have at least one item. */
    void filledArray(ItemReader reader) throws IOException {
        Position position = position();
        String pointer = pointer();
        int[] count = new int[1];
        array(() -> {
            count[0]++;
            reader.read();
        });
        if (count[0] == 0) {
            throw error(position, Messages.bind(Messages.arrayEmpty, pointer));
        }
    }

    /** An array of at least one string, each different from the others. */
    Set<String> differentStrings() throws IOException {
        Set<String> strings = new LinkedHashSet<>();
        filledArray(() -> {
            String string = string();
            if (!strings.add(string)) {
                throw error(Messages.bind(Messages.itemTwice, pointer(), string));
            }
        });
        return strings;
    }

    /** A string that a dossier can hold; equal strings of a file are the same object. */
    String string() throws IOException {
        String string = text();
        int forbidden = XmlCharacters.firstForbidden(string);
        if (forbidden >= 0) {
            String code = String.format("U+%04X", string.codePointAt(forbidden));
            throw error(Messages.bind(Messages.forbiddenCharacter, pointer(), code));
        }
        return string;
    }

    /** A string of any characters. */
    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, Messages.stringWanted);
        return pooled(parser.getText());
    }

    @Nullable
    String stringOrNull() throws IOException {
        return isNull() ? null : string();
    }

    boolean bool() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            expect(JsonToken.VALUE_FALSE, Messages.booleanWanted);
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** A whole number between bounds, both included. */
    int integer(int least, int greatest) throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, Messages.integerWanted);
        boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
        if (!fits || parser.getIntValue() < least || parser.getIntValue() > greatest) {
            String range = least + "-" + greatest;
            throw error(Messages.bind(Messages.numberOutOfRange, new Object[]{pointer(), parser.getText(), range}));
        }
        return parser.getIntValue();
    }

    /** One of the literals of an enumeration, other than "unspecified". */
    <E extends Enumerator> E choice(Function<String, E> byLiteral) throws IOException {
        String literal = string();
        E value = byLiteral.apply(literal);
        if (value == null || "UNSPECIFIED".equals(value.getName())) {
            throw error(Messages.bind(Messages.unknownValue, pointer(), literal));
        }
        return value;
    }

    /** One of some literals of an enumeration. */
    <E extends Enumerator> E choice(Function<String, E> byLiteral, Set<E> allowed) throws IOException {
        E value = choice(byLiteral);
        if (!allowed.contains(value)) {
            throw error(Messages.bind(Messages.unknownValue, pointer(), value.getLiteral()));
        }
        return value;
    }

    /** Reads a string that must be the given one. */
    void constant(String wanted) throws IOException {
        String found = string();
        if (!found.equals(wanted)) {
            throw error(Messages.bind(Messages.otherValueWanted, new Object[]{pointer(), found, wanted}));
        }
    }

    /** True if the value is null; it has been read then. */
    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The same string each time an equal one is asked for. */
    String pooled(String string) {
        String known = pool.putIfAbsent(string, string);
        return known == null ? string : known;
    }

    /** Where the parser stands. */
    Position position() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** Where the parser stands, as a JSON pointer. */
    String pointer() {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "/" : pointer;
    }

    DocumentException unknownMember() {
        return error(Messages.bind(Messages.unknownMember, pointer()));
    }

    /** An error where the parser stands. */
    DocumentException error(String problem) {
        return error(position(), problem);
    }

    /** An error at a place; the file is named and the way out is told. */
    DocumentException error(Position position, String problem) {
        return new DocumentException(problemAt(position, problem));
    }

    /** The sentence for a problem at a place. */
    String problemAt(Position position, String problem) {
        return Messages.bind(Messages.problemAt, new Object[]{file, position.line(), position.column(), problem});
    }

    private void expect(JsonToken wanted, String message) throws DocumentException {
        if (parser.currentToken() != wanted) {
            throw error(Messages.bind(message, pointer()));
        }
    }
}
