package org.actant.core.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Realis;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The elements of one kind as a table: a row is a map from column to text.
 *
 * @param rows the rows, in the order of the dossier; all have the same columns
 */
public record ElementList(List<Map<String, String>> rows) {

    private static final TimeTexts TIMES = new TimeTexts(Element::getId);

    /** What can be listed. */
    public enum Kind {
        ARTICLES, ENTITIES, ACTORS, EVENTS, RELATIONS, LINKS, CLAIMS, SOURCES
    }

    /**
     * Lists; loads all articles.
     *
     * @param ontology the ontology of the dossier
     * @throws IOException if an article cannot be read
     */
    public static ElementList of(DossierSession session, Kind kind, OntologyIndex ontology) throws IOException {
        List<Article> articles = session.loadArticles();
        DerivedTimes times = DerivedTimes.of(session, ontology);
        List<Map<String, String>> rows = new ArrayList<>();
        switch (kind) {
            case ARTICLES -> articles.forEach(article -> rows.add(article(article)));
            case ENTITIES -> session.dossier().getEntities().forEach(entity -> rows.add(entity(session, entity)));
            case ACTORS -> session.dossier().getEntities().stream().filter(Actor.class::isInstance)
                    .forEach(entity -> rows.add(entity(session, entity)));
            case EVENTS -> session.dossier().getEvents().forEach(event -> rows.add(event(session, event, times)));
            case RELATIONS -> session.dossier().getRelations().forEach(relation -> rows.add(connection(relation)));
            case LINKS -> session.dossier().getLinks().forEach(link -> rows.add(connection(link)));
            case SOURCES -> session.dossier().getSources().forEach(source -> rows.add(source(source)));
            case CLAIMS -> articles.forEach(article -> article.getClaims().forEach(c -> rows.add(claim(article, c))));
        }
        return new ElementList(rows);
    }

    private static Map<String, String> article(Article article) {
        return row(article, "name", article.getName(), "language", article.getLanguage(), "published",
                article.getPublished(), "characters", String.valueOf(article.getLength()), "mentions",
                String.valueOf(article.getMentions().size()), "claims", String.valueOf(article.getClaims().size()),
                "title", article.getTitle());
    }

    private static Map<String, String> entity(DossierSession session, Entity entity) {
        return row(entity, "class", entity.eClass().getName(), "type", entity.getType(), "mentions",
                mentions(session, entity), "name", entity.getName());
    }

    private static Map<String, String> event(DossierSession session, Event event, DerivedTimes times) {
        String participants = event.getParticipations().stream().map(ElementList::participation)
                .collect(Collectors.joining(", "));
        return row(event, "type", event.getType(), "realis", realis(event.getRealis()), "triggers",
                mentions(session, event), "time", TIMES.full(times.of(event)), "label", event.getLabel(),
                "participants", participants);
    }

    private static String participation(Participation participation) {
        Element filler = participation.getFiller();
        return participation.getRole() + ": " + (filler == null ? "\u201c\u201d" : Labels.of(filler));
    }

    private static Map<String, String> connection(Connection connection) {
        return row(connection, "type", connection.getType(), "realis", realis(connection.getRealis()), "source",
                labels(connection.getSources()), "target", labels(connection.getTargets()));
    }

    private static Map<String, String> source(Source source) {
        return row(source, "kind", source.getKind().getLiteral(), "reliability", source.getReliability().getLiteral(),
                "name", source.getName(), "via", labels(source.getVia()));
    }

    private static Map<String, String> claim(Article article, Claim claim) {
        return row(claim, "article", article.getName(), "realis", realis(claim.getRealis()), "kind",
                claim.getKind().getLiteral(), "about", claim.getAbout() == null ? "" : Labels.of(claim.getAbout()),
                "said by", labels(claim.getSourceChain()));
    }

    private static String labels(Collection<? extends Element> elements) {
        return elements.stream().map(Labels::of).collect(Collectors.joining(" + "));
    }

    private static String mentions(DossierSession session, Element element) {
        return String.valueOf(session.references().to(element, Literals.MENTION__OF, Mention.class).size());
    }

    private static String realis(@Nullable Realis realis) {
        return realis == null ? "" : realis.getActuality().getLiteral() + "/" + realis.getPolarity().getLiteral();
    }

    private static Map<String, String> row(Element element, @Nullable String... columns) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", element.getId());
        for (int i = 0; i < columns.length; i += 2) {
            String value = columns[i + 1];
            row.put(String.valueOf(columns[i]), value == null ? "" : value);
        }
        return row;
    }
}
