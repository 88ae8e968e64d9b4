package org.actant.core.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The texts of all articles of a dossier, loaded or not, as they were when they were asked for. Any thread may read them;
 * no article is loaded by that.
 */
public final class DossierTexts {

    private final DossierLayout layout;
    private final ResourceReader reader;
    private final List<String> names;
    private final Map<String, ArticleText> known;

    /**
     * @param names the articles, in their order
     * @param known texts by article that need not be read, or lie in no file yet
     */
    DossierTexts(DossierLayout layout, ResourceReader reader, List<String> names, Map<String, ArticleText> known) {
        this.layout = layout;
        this.reader = reader;
        this.names = List.copyOf(names);
        this.known = Map.copyOf(known);
    }

    /** Names of the articles, in their order. */
    public List<String> names() {
        return names;
    }

    /**
     * The text of the article of that name.
     *
     * @throws DocumentException if its file is missing or not UTF-8
     */
    public ArticleText of(String name) throws IOException {
        ArticleText text = known.get(name);
        return text == null ? reader.text(layout.textFile(name), bytes -> {
        }) : text;
    }
}
