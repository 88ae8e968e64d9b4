package org.actant.core.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.actant.model.Element;
import org.actant.model.PackedId;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds elements by id. Ids that {@link PackedId} packs are looked up in an open-addressing table of elements, which
 * takes some eight bytes an element; the others in a map. If two elements have one id, the first one is found.
 */
public final class ElementIds {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String SYMBOLS = LETTERS + "0123456789";
    private static final int LENGTH = 9;
    private static final Object REMOVED = new Object();

    private Object[] table = new Object[64];
    private int used;
    private int size;
    private final Map<String, Element> foreign = new HashMap<>();

    /** A new id that is not taken: nine small letters and digits, a letter first. */
    public static String random(Predicate<String> isTaken) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        char[] id = new char[LENGTH];
        String candidate;
        do {
            id[0] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            for (int i = 1; i < LENGTH; i++) {
                id[i] = SYMBOLS.charAt(random.nextInt(SYMBOLS.length()));
            }
            candidate = new String(id);
        } while (isTaken.test(candidate));
        return candidate;
    }

    /** The element with that id, or null. */
    public @Nullable Element get(String id) {
        long packed = PackedId.pack(id);
        if (packed == 0) {
            return foreign.get(id);
        }
        for (int i = slot(packed);; i = i + 1 & table.length - 1) {
            Object entry = table[i];
            if (entry == null) {
                return null;
            }
            if (entry != REMOVED && packedId((Element) entry) == packed) {
                return (Element) entry;
            }
        }
    }

    /** Makes an element known under its id; does nothing if it has none or the id is taken. */
    public void add(Element element) {
        String id = element.getId();
        if (id == null || get(id) != null) {
            return;
        }
        long packed = PackedId.pack(id);
        if (packed == 0) {
            foreign.put(id, element);
            return;
        }
        if (2 * (used + 1) > table.length) {
            grow();
        }
        insert(element, packed);
        size++;
    }

    /** Forgets an element; does nothing if another one is known under its id. */
    public void remove(Element element) {
        String id = element.getId();
        if (id == null) {
            return;
        }
        long packed = PackedId.pack(id);
        if (packed == 0) {
            foreign.remove(id, element);
            return;
        }
        for (int i = slot(packed); table[i] != null; i = i + 1 & table.length - 1) {
            if (table[i] == element) {
                table[i] = REMOVED;
                size--;
                return;
            }
        }
    }

    private void insert(Element element, long packed) {
        int i = slot(packed);
        while (table[i] != null) {
            i = i + 1 & table.length - 1;
        }
        table[i] = element;
        used++;
    }

    private void grow() {
        Object[] old = table;
        table = new Object[Math.max(64, Integer.highestOneBit(size + 1) * 4)];
        used = 0;
        for (Object entry : old) {
            if (entry instanceof Element element) {
                insert(element, packedId(element));
            }
        }
    }

    private int slot(long packed) {
        long hash = packed * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & table.length - 1;
    }

    private static long packedId(Element element) {
        return PackedId.of(element);
    }
}
