package org.actant.model.impl;

import org.actant.model.TextRanges;

/** Tells its article when it moves. */
public abstract class AnchoredImplCustom extends AnchoredImpl {

    @Override
    public void setRanges(TextRanges newRanges) {
        TextRanges before = ranges;
        super.setRanges(newRanges);
        if (eInternalContainer() instanceof ArticleImplCustom article && article.anchorListener() != null) {
            article.anchorListener().anchorMoved(this, before);
        }
    }
}
