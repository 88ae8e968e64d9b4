package org.actant.core.formats;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the user says about the files to be read.
 *
 * @param language language of the texts as a BCP 47 tag, where a file does not say it; null if not known
 */
public record ReadOptions(@Nullable String language) {

    /** Nothing is known besides the files. */
    public static final ReadOptions NONE = new ReadOptions(null);
}
