package org.actant.formats.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
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
public final class JsonInput {

    /** Reads the value of one member of an object. */
    @FunctionalInterface
    public interface MemberReader {
        void read(String member) throws IOException;
    }

    /** Reads one item of an array. */
    @FunctionalInterface
    public interface ItemReader {
        void read() throws IOException;
    }

    /** Says in the words of a format why a file is refused. */
    @FunctionalInterface
    public interface Refusal {
        DocumentException at(Position position, String problem, @Nullable Throwable cause);
    }

    private final JsonParser parser;
    private final Refusal refusal;
    private final IProgressMonitor monitor;
    private final Map<String, String> pool = new HashMap<>();

    /** @param monitor asked at each object whether to go on */
    public JsonInput(JsonParser parser, Refusal refusal, IProgressMonitor monitor) {
        this.parser = parser;
        this.refusal = refusal;
        this.monitor = monitor;
    }

    /** Reads the only value of the file. */
    public void document(ItemReader reader) throws IOException {
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
    public void object(Set<String> required, MemberReader reader) throws IOException {
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

    /** Reads an object without a member that must be there. */
    public void object(MemberReader reader) throws IOException {
        object(Set.of(), reader);
    }

    /** True if an array begins here. */
    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads an array. {@code reader} is called for each item and must read it. */
    public void array(ItemReader reader) throws IOException {
        expect(JsonToken.START_ARRAY, Messages.arrayWanted);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
        }
    }

    /** Reads an array that must have at least one item. */
    public void filledArray(ItemReader reader) throws IOException {
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

    /** Reads an array of strings. */
    public void strings(Collection<? super String> into) throws IOException {
        array(() -> into.add(string()));
    }

    /** An array of at least one string, each different from the others. */
    public Set<String> differentStrings() throws IOException {
        Set<String> strings = new LinkedHashSet<>();
        filledArray(() -> {
            String string = string();
            if (!strings.add(string)) {
                throw itemTwice(string);
            }
        });
        return strings;
    }

    /** A string that a dossier can hold; equal strings of a file are the same object. */
    public String string() throws IOException {
        String string = text();
        int forbidden = XmlCharacters.firstForbidden(string);
        if (forbidden >= 0) {
            String code = String.format("U+%04X", string.codePointAt(forbidden));
            throw error(Messages.bind(Messages.forbiddenCharacter, pointer(), code));
        }
        return string;
    }

    /** A string of any characters. */
    public String text() throws IOException {
        expect(JsonToken.VALUE_STRING, Messages.stringWanted);
        return pooled(parser.getText());
    }

    @Nullable
    public String stringOrNull() throws IOException {
        return isNull() ? null : string();
    }

    public boolean bool() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            expect(JsonToken.VALUE_FALSE, Messages.booleanWanted);
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** A whole number between bounds, both included. */
    public int integer(int least, int greatest) throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, Messages.integerWanted);
        boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
        if (!fits || parser.getIntValue() < least || parser.getIntValue() > greatest) {
            String range = least + "-" + greatest;
            throw error(Messages.bind(Messages.numberOutOfRange, new Object[]{pointer(), parser.getText(), range}));
        }
        return parser.getIntValue();
    }

    /** A whole number; null stands for {@code absent}. */
    public int integerOr(int absent) throws IOException {
        return isNull() ? absent : integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Any number. */
    public double number() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            expect(JsonToken.VALUE_NUMBER_FLOAT, Messages.numberWanted);
        }
        return parser.getDoubleValue();
    }

    /** One of the literals of an enumeration, other than "unspecified". */
    public <E extends Enumerator> E choice(Function<String, E> byLiteral) throws IOException {
        String literal = string();
        E value = byLiteral.apply(literal);
        if (value == null || "UNSPECIFIED".equals(value.getName())) {
            throw unknownValue(literal);
        }
        return value;
    }

    /** One of some literals of an enumeration. */
    public <E extends Enumerator> E choice(Function<String, E> byLiteral, Set<E> allowed) throws IOException {
        E value = choice(byLiteral);
        if (!allowed.contains(value)) {
            throw unknownValue(value.getLiteral());
        }
        return value;
    }

    /** Reads a string that must be the given one. */
    public void constant(String wanted) throws IOException {
        String found = string();
        if (!found.equals(wanted)) {
            throw error(Messages.bind(Messages.otherValueWanted, new Object[]{pointer(), found, wanted}));
        }
    }

    /** True if the value is null; it has been read then. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The same string each time an equal one is asked for. */
    public String pooled(String string) {
        String known = pool.putIfAbsent(string, string);
        return known == null ? string : known;
    }

    /** Where the parser stands. */
    public Position position() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** Where the parser stands, as a JSON pointer. */
    public String pointer() {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "/" : pointer;
    }

    /** The member at which the parser stands has a name that is not expected. */
    public DocumentException unknownMember() {
        return error(Messages.bind(Messages.unknownMember, pointer()));
    }

    /** The value is none of those that are possible. */
    public DocumentException unknownValue(String found) {
        return error(Messages.bind(Messages.unknownValue, pointer(), found));
    }

    /** The item stands in the array twice. */
    public DocumentException itemTwice(String item) {
        return error(Messages.bind(Messages.itemTwice, pointer(), item));
    }

    /** An error where the parser stands. */
    public DocumentException error(String problem) {
        return error(position(), problem);
    }

    /** An error at a place. */
    public DocumentException error(Position position, String problem) {
        return refusal.at(position, problem, null);
    }

    /** An error at a place, with its cause. */
    public DocumentException error(Position position, String problem, Throwable cause) {
        return refusal.at(position, problem, cause);
    }

    private void expect(JsonToken wanted, String message) throws DocumentException {
        if (parser.currentToken() != wanted) {
            throw error(Messages.bind(message, pointer()));
        }
    }
}
