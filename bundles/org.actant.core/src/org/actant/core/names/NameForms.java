package org.actant.core.names;

import java.util.List;

/**
 * The forms of a name by which others are found alike. Words are apart by one space.
 *
 * @param folded in lower case, without accents
 * @param stems  without endings
 * @param sounds how it may sound, see {@link Sounds}
 */
record NameForms(String folded, String stems, List<String> sounds) {

    static NameForms of(String name) {
        return new FormMaker().forms(name);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean isOneWord() {
        return folded.indexOf(' ') < 0;
    }

    /** The first letters of the words. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : folded.split(" ")) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.toString();
    }
}
