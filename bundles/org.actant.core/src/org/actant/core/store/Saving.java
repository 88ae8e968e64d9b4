package org.actant.core.store;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Who is told which files are to be written and removed, before the first of them is. */
@FunctionalInterface
public interface Saving {

    /** @param files what will be in which file; null for a file that is removed */
    void begins(Map<Path, byte @Nullable []> files);
}
