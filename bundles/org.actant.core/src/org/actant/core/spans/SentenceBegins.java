package org.actant.core.spans;

/** Whether a sentence begins somewhere, told from the signs before: a capital there means nothing. */
public final class SentenceBegins {

    private static final String SKIPPED = "\"'()[]\u00bb\u00ab\u2039\u203a\u201a\u2018\u2019";
    private static final String BEFORE_SENTENCE = ".!?:\u2026\n\r\u2028\u2029\u201e\u201c\u201d";

    private final CharSequence text;

    public SentenceBegins(CharSequence text) {
        this.text = text;
    }

    /** True if a line or sentence ends, or a quotation begins, before an offset; spaces and brackets do not count. */
    public boolean at(int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (BEFORE_SENTENCE.indexOf(before) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(before) && before != '\u00a0' && SKIPPED.indexOf(before) < 0) {
                return false;
            }
        }
        return true;
    }
}
