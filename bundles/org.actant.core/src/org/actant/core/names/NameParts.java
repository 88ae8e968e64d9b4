package org.actant.core.names;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Parts of names in their alphabetical order, so that all that begin with some letters lie together. A part is no text of
 * its own, but a name from some letter on.
 */
final class NameParts {

    /** The text of {@code owner} from a letter on; the serial number tells like parts apart. */
    private record Part(String text, int from, NamedElement owner) {
    }

    private static final Comparator<Part> ORDER = NameParts::compare;

    private final TreeSet<Part> parts = new TreeSet<>(ORDER);

    void add(String text, int from, NamedElement owner) {
        parts.add(new Part(text, from, owner));
    }

    void remove(String text, int from, NamedElement owner) {
        parts.remove(new Part(text, from, owner));
    }

    /**
     * Shows the owners of the parts that begin with some letters, in alphabetical order.
     *
     * @param most so many parts at most
     */
    void walk(String begin, int most, Consumer<NamedElement> visitor) {
        int left = most;
        for (Part part : parts.tailSet(new Part(begin, 0, NamedElement.BEFORE_ALL), false)) {
            if (left-- == 0 || !part.text.startsWith(begin, part.from)) {
                return;
            }
            visitor.accept(part.owner);
        }
    }

    private static int compare(Part one, Part other) {
        int i = one.from;
        int j = other.from;
        while (i < one.text.length() && j < other.text.length()) {
            int difference = one.text.charAt(i++) - other.text.charAt(j++);
            if (difference != 0) {
                return difference;
            }
        }
        int rest = one.text.length() - i - (other.text.length() - j);
        return rest != 0 ? rest : Long.compare(one.owner.serial(), other.owner.serial());
    }
}
