package org.actant.core.store;

/** Which characters XML 1.0 can hold; others cannot stand in the files of a dossier. */
public final class XmlCharacters {

    /** Stands for a character that cannot be written. */
    public static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {
    }

    /** True if XML 1.0 allows the code point; false for most control characters, surrogates, U+FFFE and U+FFFF. */
    public static boolean allow(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }

    /** Offset of the first character that XML cannot hold, in UTF-16 code units, or -1 if it can hold all of them. */
    public static int firstForbidden(CharSequence text) {
        int offset = 0;
        while (offset < text.length()) {
            int codePoint = Character.codePointAt(text, offset);
            if (!allow(codePoint)) {
                return offset;
            }
            offset += Character.charCount(codePoint);
        }
        return -1;
    }

    /** The text with {@link #REPLACEMENT} for each code unit that XML cannot hold; its length stays. */
    public static String replaceForbidden(String text) {
        int offset = firstForbidden(text);
        if (offset < 0) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text);
        while (offset < legal.length()) {
            int codePoint = legal.codePointAt(offset);
            if (!allow(codePoint)) {
                legal.setCharAt(offset, REPLACEMENT);
            }
            offset += Character.charCount(codePoint);
        }
        return legal.toString();
    }
}
