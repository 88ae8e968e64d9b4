package org.actant.core.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Parts of names in their alphabetical order, so that all that begin with some letters lie together. A part is no text of
 * its own, but a name from some letter on. Those that were there at first lie in arrays, which take a fifth of the room
 * of a tree; those that come and go later are kept apart.
 */
final class NameParts {

    /** So many letters, of 16 bits each, are the begin by which most parts are told apart at once. */
    private static final int LETTERS_OF_BEGIN = 3;

    /** The text of {@code owner} from a letter on; the serial number tells like parts apart. */
    private record Part(String text, int from, NamedElement owner, long begin) {

        Part(String text, int from, NamedElement owner) {
            this(text, from, owner, begin(text, from));
        }

        private static long begin(String text, int from) {
            long begin = 0;
            for (int i = from; i < from + LETTERS_OF_BEGIN; i++) {
                begin = begin << Character.SIZE | (i < text.length() ? text.charAt(i) : 0);
            }
            return begin;
        }
    }

    private static final Comparator<Part> ORDER = NameParts::compare;

    /** What came before the parts were settled; null afterwards. */
    private @Nullable List<Part> first = new ArrayList<>();
    private String[] texts = {};
    private int[] froms = {};
    private NamedElement[] owners = {};
    private final TreeSet<Part> later = new TreeSet<>(ORDER);
    private final TreeSet<Part> gone = new TreeSet<>(ORDER);

    void add(String text, int from, NamedElement owner) {
        Part part = new Part(text, from, owner);
        if (first != null) {
            first.add(part);
        } else {
            later.add(part);
        }
    }

    /** Takes out a part that was added; the parts are settled. */
    void remove(String text, int from, NamedElement owner) {
        Part part = new Part(text, from, owner);
        if (!later.remove(part)) {
            gone.add(part);
        }
    }

    /** The first parts are complete, and can be looked for from now on. */
    void settle() {
        List<Part> parts = first;
        if (parts == null) {
            return;
        }
        first = null;
        parts.sort(ORDER);
        parts = withoutTwins(parts);
        texts = parts.stream().map(Part::text).toArray(String[]::new);
        froms = parts.stream().mapToInt(Part::from).toArray();
        owners = parts.stream().map(Part::owner).toArray(NamedElement[]::new);
    }

    /** A name that is read in two ways may have like parts. */
    private static List<Part> withoutTwins(List<Part> sorted) {
        List<Part> different = new ArrayList<>(sorted.size());
        for (Part part : sorted) {
            if (different.isEmpty() || compare(different.getLast(), part) != 0) {
                different.add(part);
            }
        }
        return different;
    }

    /**
     * Shows the owners of the parts that begin with some letters, in alphabetical order.
     *
     * @param most so many parts at most
     */
    void walk(String begin, int most, Consumer<NamedElement> visitor) {
        Part wanted = new Part(begin, 0, NamedElement.BEFORE_ALL);
        int at = nextThere(firstFrom(wanted));
        Part came = begins(later.higher(wanted), begin);
        for (int left = most; left > 0; left--) {
            Part settled = at < owners.length ? begins(settled(at), begin) : null;
            if (settled != null && (came == null || compare(settled, came) < 0)) {
                visitor.accept(settled.owner);
                at = nextThere(at + 1);
            } else if (came != null) {
                visitor.accept(came.owner);
                came = begins(later.higher(came), begin);
            } else {
                return;
            }
        }
    }

    private static @Nullable Part begins(@Nullable Part part, String begin) {
        return part != null && part.text.startsWith(begin, part.from) ? part : null;
    }

    private Part settled(int at) {
        return new Part(texts[at], froms[at], owners[at]);
    }

    private int nextThere(int from) {
        int at = from;
        while (!gone.isEmpty() && at < owners.length && gone.contains(settled(at))) {
            at++;
        }
        return at;
    }

    /** Where the first settled part lies that is not before another. */
    private int firstFrom(Part wanted) {
        int low = 0;
        int high = owners.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(settled(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(Part one, Part other) {
        if (one.begin != other.begin) {
            return Long.compare(one.begin, other.begin);
        }
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
