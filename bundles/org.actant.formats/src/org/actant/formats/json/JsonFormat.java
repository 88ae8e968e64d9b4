package org.actant.formats.json;

import java.util.List;
import java.util.regex.Pattern;
import org.actant.core.formats.Format;
import org.eclipse.jdt.annotation.Nullable;

/** What readers and writers of Actant JSON agree on; the structure is described in {@code docs/formats/json.md}. */
final class JsonFormat {

    static final String ID = "json";
    /** Values of the members {@code format} and {@code formatVersion}. */
    static final String NAME = "actant-gold";
    static final String VERSION = "1.0";
    /** Values of the members {@code offsetUnit} and {@code encoding}. */
    static final String OFFSET_UNIT = "utf16";
    static final String ENCODING = "UTF-8";
    /** The anchor of a time that is relative to the date of the document itself (document creation time). */
    static final String DOCUMENT_TIME = "DCT";
    /** Stands where a language must be named and is not known (BCP 47). */
    private static final String UNKNOWN_LANGUAGE = "und";
    static final String SUFFIX = ".json";
    static final String TEXT_SUFFIX = ".txt";

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private JsonFormat() {
    }

    static Format format() {
        return new Format(ID, Messages.formatName, List.of("json"));
    }

    /** The language that a tag of a file names; null if it names none. */
    static @Nullable String language(String tag) {
        return UNKNOWN_LANGUAGE.equals(tag) ? null : tag;
    }

    /** The tag by which a file names a language. */
    static String languageTag(@Nullable String language) {
        return language == null ? UNKNOWN_LANGUAGE : language;
    }

    /** True if the id has the form that the format wants. */
    static boolean isId(String id) {
        return IDENTIFIER.matcher(id).matches();
    }
}
