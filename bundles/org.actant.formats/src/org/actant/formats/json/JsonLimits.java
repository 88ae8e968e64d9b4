package org.actant.formats.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * What a file may have at most, so that it does not take up all memory.
 *
 * @param depth        objects and arrays in each other
 * @param numberLength characters of a number
 * @param nameLength   characters of the name of a member
 * @param stringLength characters of a string
 * @param values       values, names of members, and ends of objects and arrays
 */
public record JsonLimits(int depth, int numberLength, int nameLength, int stringLength, long values) {

    /**
     * The limits of the product. The structure is nine levels deep; the values are many times what a long article has
     * that is annotated word by word.
     */
    public static final JsonLimits SHIPPED = new JsonLimits(32, 20, 1_000, 10_000_000, 10_000_000);

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder().maxNestingDepth(depth).maxNumberLength(numberLength)
                .maxNameLength(nameLength).maxStringLength(stringLength).maxTokenCount(values).build();
    }
}
