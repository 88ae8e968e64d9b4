package org.actant.ui.text;

import java.util.Locale;

/** Ids of the article editor. */
public final class TextIds {

    /** The key context that is active while the text of an article has the focus. */
    public static final String CONTEXT = "org.actant.ui.text.context";

    /** The id of the command of a gesture: of {@code LINK_ACTOR} it is {@code org.actant.ui.text.linkActor}. */
    public static String command(String gesture) {
        String[] words = gesture.toLowerCase(Locale.ROOT).split("_");
        StringBuilder id = new StringBuilder("org.actant.ui.text.").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            id.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return id.toString();
    }

    private TextIds() {
    }
}
