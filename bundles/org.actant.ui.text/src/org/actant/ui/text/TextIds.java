package org.actant.ui.text;

/** Ids of the article editor. */
public final class TextIds {

    /** The key context that is active while the text of an article has the focus. */
    public static final String CONTEXT = "org.actant.ui.text.context";

    private TextIds() {
    }
}
