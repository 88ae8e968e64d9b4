package org.actant.core.spans;

import java.util.Arrays;
import java.util.List;

/** A segment tree over the greatest ends of chunks: finds the next chunk that reaches beyond an offset in O(log n). */
final class MaxTree {

    private int leaves = 1;
    private int[] tree = {0, -1};

    void rebuild(List<SpanChunk> chunks) {
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * chunks.size() - 1)));
        if (tree.length != 2 * leaves) {
            tree = new int[2 * leaves];
        }
        Arrays.fill(tree, -1);
        for (int i = 0; i < chunks.size(); i++) {
            tree[leaves + i] = chunks.get(i).maxEnd();
        }
        for (int i = leaves - 1; i > 0; i--) {
            tree[i] = Math.max(tree[2 * i], tree[2 * i + 1]);
        }
    }

    void set(int chunk, int end) {
        int node = leaves + chunk;
        tree[node] = end;
        for (node >>= 1; node > 0; node >>= 1) {
            tree[node] = Math.max(tree[2 * node], tree[2 * node + 1]);
        }
    }

    /** The first chunk from {@code first} on whose greatest end is not before {@code offset}, or -1. */
    int next(int first, int offset) {
        if (first >= leaves) {
            return -1;
        }
        int node = leaves + first;
        while (tree[node] < offset) {
            while ((node & 1) == 1) {
                node >>= 1;
            }
            if (node == 0) {
                return -1;
            }
            node++;
        }
        while (node < leaves) {
            node = 2 * node;
            if (tree[node] < offset) {
                node++;
            }
        }
        return node - leaves;
    }
}
