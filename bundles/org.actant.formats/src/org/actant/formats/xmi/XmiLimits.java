package org.actant.formats.xmi;

/**
 * What a file may have at most, so that it does not take up all memory.
 *
 * @param depth      objects in each other
 * @param elements   XML elements
 * @param textLength characters of a text
 */
public record XmiLimits(int depth, int elements, int textLength) {

    /** The limits of the product. Objects are contained in each other seven deep, apart from readings of readings. */
    public static final XmiLimits SHIPPED = new XmiLimits(32, 3_000_000, 256_000_000);
}
