package org.actant.model;

import org.actant.model.impl.ElementImplCustom;

/**
 * Ids as numbers: up to ten letters, digits and dots in the low 60 bits of a long, six bits each, zero for none. Longer
 * ids and ids with other characters do not fit; they are kept as strings.
 */
public final class PackedId {

    private static final String SYMBOLS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.";
    private static final byte[] CODES = new byte[128];
    private static final int LONGEST = 10;

    static {
        for (int i = 0; i < SYMBOLS.length(); i++) {
            CODES[SYMBOLS.charAt(i)] = (byte) (i + 1);
        }
    }

    private PackedId() {
    }

    /** The id as a positive number, or 0 if it does not fit. */
    public static long pack(CharSequence id) {
        int length = id.length();
        if (length > LONGEST) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < length; i++) {
            char symbol = id.charAt(i);
            int code = symbol < CODES.length ? CODES[symbol] : 0;
            if (code == 0) {
                return 0;
            }
            packed = packed << 6 | code;
        }
        return packed;
    }

    /** The id of an element as a positive number, or 0 if it has none or it does not fit. */
    public static long of(Element element) {
        return ((ElementImplCustom) element).packedId();
    }

    /** The id that was packed into a positive number. */
    public static String unpack(long packed) {
        int length = (69 - Long.numberOfLeadingZeros(packed)) / 6;
        char[] id = new char[length];
        long rest = packed;
        for (int i = length - 1; i >= 0; i--) {
            id[i] = SYMBOLS.charAt((int) (rest & 63) - 1);
            rest >>>= 6;
        }
        return new String(id);
    }
}
