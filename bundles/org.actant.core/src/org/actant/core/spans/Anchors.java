package org.actant.core.spans;

import java.util.List;
import org.actant.model.Anchored;
import org.actant.model.Article;

/** The anchors of an article, whatever their kind. */
public final class Anchors {

    private Anchors() {
    }

    /** The lists of anchors of an article: mentions, anaphora, cues, qualifiers, literals. */
    public static List<List<? extends Anchored>> lists(Article article) {
        return List.of(article.getMentions(), article.getAnaphora(), article.getCues(), article.getQualifiers(),
                article.getLiterals());
    }

    /** How many anchors an article has. */
    public static int count(Article article) {
        return lists(article).stream().mapToInt(List::size).sum();
    }
}
