package org.actant.model;

import org.actant.model.impl.ArticleImplCustom;

/** Access to the one listener of an article. */
public final class AnchorHooks {

    private AnchorHooks() {
    }

    /** Who is told about the anchors of the article, or null. */
    public static AnchorListener listener(Article article) {
        return ((ArticleImplCustom) article).anchorListener();
    }

    /** Makes {@code listener} the one that is told about the anchors of the article; null for nobody. */
    public static void listen(Article article, AnchorListener listener) {
        ((ArticleImplCustom) article).setAnchorListener(listener);
    }
}
