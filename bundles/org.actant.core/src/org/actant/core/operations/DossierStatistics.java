package org.actant.core.operations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.Anchors;
import org.actant.model.Actor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.Mention;

/**
 * How much there is of what in a dossier.
 *
 * @param counts number of elements by kind, in the order in which they are shown
 */
public record DossierStatistics(Map<String, Integer> counts) {

    /**
     * Counts; loads all articles.
     *
     * @throws IOException if an article cannot be read
     */
    public static DossierStatistics of(DossierSession session) throws IOException {
        List<Article> articles = session.loadArticles();
        Dossier dossier = session.dossier();
        Map<String, Integer> counts = new LinkedHashMap<>();
        long actors = dossier.getEntities().stream().filter(Actor.class::isInstance).count();
        counts.put("articles", articles.size());
        counts.put("characters", articles.stream().mapToInt(Article::getLength).sum());
        counts.put("actors", (int) actors);
        counts.put("objects", (int) (dossier.getEntities().size() - actors));
        counts.put("events", dossier.getEvents().size());
        counts.put("participations", dossier.getEvents().stream().mapToInt(e -> e.getParticipations().size()).sum());
        counts.put("relations", dossier.getRelations().size());
        counts.put("links", dossier.getLinks().size());
        counts.put("sources", dossier.getSources().size());
        counts.put("claims", articles.stream().mapToInt(a -> a.getClaims().size()).sum());
        counts.put("mentions", mentions(articles, false));
        counts.put("triggers", mentions(articles, true));
        counts.put("anaphora", articles.stream().mapToInt(a -> a.getAnaphora().size()).sum());
        counts.put("cues", articles.stream().mapToInt(a -> a.getCues().size()).sum());
        counts.put("anchors", anchors(articles, false));
        counts.put("discontinuousAnchors", anchors(articles, true));
        return new DossierStatistics(counts);
    }

    private static int mentions(List<Article> articles, boolean ofEvents) {
        int count = 0;
        for (Article article : articles) {
            for (Mention mention : article.getMentions()) {
                if (mention.getOf() instanceof Event == ofEvents) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int anchors(List<Article> articles, boolean onlyDiscontinuous) {
        int count = 0;
        for (Article article : articles) {
            for (List<? extends Anchored> list : Anchors.lists(article)) {
                for (Anchored anchored : list) {
                    if (!onlyDiscontinuous || anchored.getRanges() != null && anchored.getRanges().isDiscontinuous()) {
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
