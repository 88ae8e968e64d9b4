package org.actant.ui.text;

/** Ids of the article editor. */
public final class TextIds {

    /** The editor. */
    public static final String EDITOR = "org.actant.ui.text.articleEditor";

    /** The key context that is active while the text of an article has the focus. */
    public static final String CONTEXT = "org.actant.ui.text.context";

    private TextIds() {
    }
}
