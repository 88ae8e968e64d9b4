package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.actant.model.Article;
import org.eclipse.jdt.annotation.Nullable;

/** The texts of the articles of a dossier, each read when it is first asked for. */
final class ArticleTexts {

    private final DossierLayout layout;
    private final ResourceReader reader;
    private final AtomicFiles files;
    private final Map<Article, ArticleText> texts = new HashMap<>();
    private final Set<Article> unsaved = new HashSet<>();

    ArticleTexts(DossierLayout layout, ResourceReader reader, AtomicFiles files) {
        this.layout = layout;
        this.reader = reader;
        this.files = files;
    }

    /**
     * The text of an article.
     *
     * @throws DocumentException if the file is missing or not UTF-8
     */
    ArticleText of(Article article) throws IOException {
        ArticleText text = texts.get(article);
        if (text == null) {
            Path file = layout.textFile(article.getName());
            text = reader.text(file, bytes -> files.wasRead(file, bytes));
            texts.put(article, text);
        }
        return text;
    }

    /** The text of an article if it was read or given; null if it would have to be read. */
    @Nullable
    ArticleText known(Article article) {
        return texts.get(article);
    }

    /** The texts that need not be read of some articles, by the names of the articles. */
    Map<String, ArticleText> known(Iterable<Article> articles) {
        Map<String, ArticleText> known = new HashMap<>();
        for (Article article : articles) {
            ArticleText text = texts.get(article);
            if (text != null) {
                known.put(article.getName(), text);
            }
        }
        return known;
    }

    /** Gives a new article its text. */
    void put(Article article, ArticleText text) {
        texts.put(article, text);
        unsaved.add(article);
    }

    /** An article that may have left before is in the dossier; its text, if it is known, must be written. */
    void cameBack(Article article) {
        if (texts.containsKey(article)) {
            unsaved.add(article);
        }
    }

    /** Whether the text has yet to be written. */
    boolean isUnsaved(Article article) {
        return unsaved.contains(article);
    }

    /** Everything was written. */
    void markSaved() {
        unsaved.clear();
    }
}
