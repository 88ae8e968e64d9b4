package org.actant.core.names;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** The names of the elements of one kind, by the letters and the sounds that they, their words and their parts begin with. */
final class NameTable {

    /** Words of so many letters may be made of several: "Binnenhafen". */
    private static final int LONG_WORD = 8;
    private static final int SHORTEST_BEGIN = 3;
    private static final int SHORTEST_END = 4;

    private final NameParts words = new NameParts();
    private final NameParts ends = new NameParts();
    private final NameParts sounds = new NameParts();
    private final NameParts initials = new NameParts();
    private int size;
    private final NamedElement first;

    /** @param first one of the elements; stands for their kind */
    NameTable(NamedElement first) {
        this.first = first;
    }

    /** One that is or was of this kind. */
    NamedElement first() {
        return first;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(NamedElement element) {
        size++;
        update(element, NameParts::add);
    }

    void remove(NamedElement element) {
        size--;
        update(element, NameParts::remove);
    }

    /** The first names are complete, and can be looked for from now on. */
    void settle() {
        Stream.of(words, ends, sounds, initials).forEach(NameParts::settle);
    }

    /** Adds a part or removes it. */
    private interface Update {

        void apply(NameParts parts, String text, int from, NamedElement owner);
    }

    private void update(NamedElement element, Update update) {
        for (NameForms name : element.names()) {
            beginsOfWords(words, name.folded(), element, update);
            name.sounds().forEach(sound -> beginsOfWords(sounds, sound, element, update));
            endsOfWords(name.folded(), element, update);
            if (!name.isOneWord()) {
                update.apply(initials, name.initials(), 0, element);
            }
        }
    }

    private static void beginsOfWords(NameParts parts, String text, NamedElement owner, Update update) {
        for (int from = 0; from >= 0 && from < text.length(); from = next(text, from)) {
            update.apply(parts, text, from, owner);
        }
    }

    private static int next(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    private void endsOfWords(String text, NamedElement owner, Update update) {
        for (int begin = 0; begin >= 0; begin = next(text, begin)) {
            int space = text.indexOf(' ', begin);
            int end = space < 0 ? text.length() : space;
            if (end - begin >= LONG_WORD) {
                for (int from = begin + SHORTEST_BEGIN; from <= end - SHORTEST_END; from++) {
                    update.apply(ends, text, from, owner);
                }
            }
        }
    }

    /**
     * Shows what may be alike to some words; some of it more than once.
     *
     * @param most so many at most in each part of the search
     */
    void walk(NameForms wanted, int most, Consumer<NamedElement> visitor) {
        words.walk(wanted.folded(), most, visitor);
        for (String stem : wanted.stems().split(" ")) {
            if (stem.length() >= Likeness.LEAST_PART && !stem.equals(wanted.folded())) {
                words.walk(stem, most, visitor);
            }
        }
        for (String reading : wanted.sounds()) {
            for (String sound : reading.split(" ")) {
                sounds.walk(sound, most, visitor);
            }
        }
        if (wanted.isOneWord()) {
            initials.walk(wanted.folded(), most, visitor);
        } else {
            words.walk(wanted.initials(), most, visitor);
        }
        if (wanted.folded().length() >= Likeness.LEAST_PART) {
            ends.walk(wanted.folded(), most, visitor);
        }
    }

    /** Shows the first in alphabetical order. */
    void walkAll(int most, Consumer<NamedElement> visitor) {
        words.walk("", most, visitor);
    }
}
