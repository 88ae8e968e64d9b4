package org.actant.ui.text.wrap;

import java.util.Arrays;

/** Where lines begin and end, in UTF-16 code units; what stands between them is not shown. */
public final class LineTable {

    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    /** Adds a line that does not begin before the end of the last one. */
    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    /** Number of lines. */
    public int size() {
        return size;
    }

    /** First offset of a line. */
    public int begin(int line) {
        return begins[line];
    }

    /** First offset behind the letters of a line. */
    public int end(int line) {
        return ends[line];
    }

    /** The last line that does not begin behind an offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(begins, 0, size, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
