package org.actant.model;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** Is told by an article when its anchors come, go or move; how a span index stays true. */
public interface AnchorListener {

    /** {@code anchored} has become part of the article. Its ranges may be null. */
    void anchorAdded(@NonNull Anchored anchored);

    /** {@code anchored} is no longer part of the article. */
    void anchorRemoved(@NonNull Anchored anchored);

    /** {@code anchored} stood at {@code before} (null: nowhere) and now stands where its ranges say. */
    void anchorMoved(@NonNull Anchored anchored, @Nullable TextRanges before);
}
