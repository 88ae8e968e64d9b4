package org.actant.ui.views.navigator;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows in the order of their names, in chunks of at most {@value #LARGEST}. Adding, removing and finding a row costs what
 * a chunk costs, however many rows there are.
 */
final class SortedRows {

    /** Most rows in a chunk. */
    static final int LARGEST = 1000;

    /** Some rows that follow each other. It stays the same object while rows come and go. */
    static final class Chunk {

        private final CategoryNode node;
        private final List<Object> rows = new ArrayList<>();

        Chunk(CategoryNode node) {
            this.node = node;
        }

        /** The category that it belongs to. */
        CategoryNode node() {
            return node;
        }

        /** Its rows, in order. */
        List<Object> rows() {
            return rows;
        }
    }

    private final CategoryNode node;
    private final Collator collator = Collator.getInstance();
    private final List<Chunk> chunks = new ArrayList<>();
    private final Map<Object, Key> keys = new HashMap<>();
    private long sequence;

    /** What a row is sorted by; no two are equal. */
    private record Key(CollationKey name, long sequence) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::name)
                .thenComparingLong(Key::sequence);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    SortedRows(CategoryNode node) {
        this.node = node;
    }

    /** The chunks, in order; none is empty. */
    List<Chunk> chunks() {
        return chunks;
    }

    int size() {
        return keys.size();
    }

    boolean contains(Object row) {
        return keys.containsKey(row);
    }

    /** Replaces everything. */
    void setAll(Collection<?> rows) {
        chunks.clear();
        keys.clear();
        for (Object row : rows) {
            keys.put(row, key(row));
        }
        List<Object> sorted = new ArrayList<>(keys.keySet());
        sorted.sort(Comparator.comparing(this::known));
        for (int from = 0; from < sorted.size(); from += LARGEST / 2) {
            Chunk chunk = new Chunk(node);
            chunk.rows.addAll(sorted.subList(from, Math.min(sorted.size(), from + LARGEST / 2)));
            chunks.add(chunk);
        }
    }

    /** Adds a row that is not in it yet. */
    void add(Object row) {
        Key key = key(row);
        keys.put(row, key);
        if (chunks.isEmpty()) {
            chunks.add(new Chunk(node));
        }
        Chunk chunk = chunks.get(chunkIndex(key));
        chunk.rows.add(insertionPoint(chunk, key), row);
        if (chunk.rows.size() > LARGEST) {
            Chunk second = new Chunk(node);
            List<Object> tail = chunk.rows.subList(LARGEST / 2, chunk.rows.size());
            second.rows.addAll(tail);
            tail.clear();
            chunks.add(chunks.indexOf(chunk) + 1, second);
        }
    }

    /** Removes a row; does nothing if it is not in it. */
    void remove(Object row) {
        Chunk chunk = chunkOf(row);
        if (chunk != null) {
            chunk.rows.remove(insertionPoint(chunk, known(row)) - 1);
            keys.remove(row);
            if (chunk.rows.isEmpty()) {
                chunks.remove(chunk);
            }
        }
    }

    /** The chunk that a row is in, or null. */
    @Nullable
    Chunk chunkOf(Object row) {
        Key key = keys.get(row);
        return key == null ? null : chunks.get(chunkIndex(key));
    }

    /** Where a row stands in its chunk; -1 if it is not in it. */
    int indexInChunk(Object row) {
        Chunk chunk = chunkOf(row);
        return chunk == null ? -1 : insertionPoint(chunk, known(row)) - 1;
    }

    private Key key(Object row) {
        return new Key(collator.getCollationKey(node.name(row)), sequence++);
    }

    private Key known(Object row) {
        Key key = keys.get(row);
        if (key == null) {
            throw new IllegalArgumentException("No such row: " + row);
        }
        return key;
    }

    /** The last chunk whose first row is not behind the key. */
    private int chunkIndex(Key key) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (known(chunks.get(middle).rows.get(0)).compareTo(key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Number of rows in the chunk that are not behind the key. */
    private int insertionPoint(Chunk chunk, Key key) {
        int low = 0;
        int high = chunk.rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known(chunk.rows.get(middle)).compareTo(key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
