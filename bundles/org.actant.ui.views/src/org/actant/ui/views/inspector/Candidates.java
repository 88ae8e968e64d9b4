package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.TimeExpression;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;

/** Which elements may be chosen for what is shown: of those that were merged, the one that stands for them. */
final class Candidates {

    private Candidates() {
    }

    /** Actors, places, items and times. */
    static List<Element> entities(Subject shown) {
        return Identities.standing(shown.session().dossier().getEntities());
    }

    /** Those who can be a member of something, or have members. */
    static List<Element> groups(Subject shown) {
        List<Element> groups = entities(shown);
        groups.removeIf(TimeExpression.class::isInstance);
        return others(groups, shown);
    }

    /** Actors. */
    static List<Element> actors(Subject shown) {
        List<Element> actors = entities(shown);
        actors.removeIf(entity -> !(entity instanceof Actor));
        return actors;
    }

    /** Sources. */
    static List<Element> sources(Subject shown) {
        List<Element> sources = new ArrayList<>(shown.session().dossier().getSources());
        sources.removeAll(shown.elements());
        return sources;
    }

    /** Who can say something: sources, and actors, who become sources when they do. */
    static List<Element> speakers(Subject shown) {
        List<Element> speakers = sources(shown);
        speakers.addAll(actors(shown));
        return speakers;
    }

    /** What words can signal: statements, and the claims of the articles that are loaded. */
    static List<Element> signalled(Subject shown) {
        List<Element> signalled = statements(shown);
        signalled.addAll(claims(shown));
        return signalled;
    }

    /** Events other than what is shown. */
    static List<Element> events(Subject shown) {
        return others(Identities.standing(shown.session().dossier().getEvents()), shown);
    }

    /** Takes out what is shown, and what stands for it. */
    private static List<Element> others(List<Element> candidates, Subject shown) {
        candidates.removeAll(shown.elements().stream().map(Identities::standingFor).toList());
        candidates.removeAll(shown.elements());
        return candidates;
    }

    /** What a claim can be about: events, relations and links. */
    static List<Element> statements(Subject shown) {
        List<Element> statements = Identities.standing(shown.session().dossier().getEvents());
        statements.addAll(shown.session().dossier().getRelations());
        statements.addAll(shown.session().dossier().getLinks());
        return statements;
    }

    /** What words can stand for. */
    static List<Element> mentionable(Subject shown) {
        List<Element> elements = entities(shown);
        elements.addAll(statements(shown));
        return elements;
    }

    /** What can be an end of a connection: anything, sources and claims of loaded articles too. */
    static List<Element> ends(Subject shown) {
        List<Element> ends = mentionable(shown);
        ends.addAll(sources(shown));
        ends.addAll(claims(shown));
        return others(ends, shown);
    }

    /** The other claims of the articles that are loaded. */
    static List<Element> claims(Subject shown) {
        List<Element> claims = new ArrayList<>();
        shown.session().loadedArticles().forEach(article -> claims.addAll(article.getClaims()));
        claims.removeAll(shown.elements());
        return claims;
    }

    /** Words of the article in which all the elements stand; none if they stand in several. */
    static List<Element> words(Subject shown) {
        Article article = Reveal.article(shown.first());
        if (article == null || shown.elements().stream().anyMatch(element -> Reveal.article(element) != article)) {
            return List.of();
        }
        List<Element> words = new ArrayList<>(article.getCues());
        words.addAll(article.getMentions());
        words.addAll(article.getAnaphora());
        words.addAll(article.getQualifiers());
        words.addAll(article.getLiterals());
        return words;
    }

    /** Words that may show what is shown: those that stand for the filler of a participation, or for times. */
    static List<Element> shownBy(Subject shown) {
        List<Element> words = new ArrayList<>();
        Element filler = shown.first() instanceof Participation participation ? participation.getFiller() : null;
        for (Article article : shown.session().loadedArticles()) {
            article.getMentions().stream()
                    .filter(mention -> filler == null
                            ? mention.getOf() instanceof TimeExpression
                            : Identities.areOne(mention.getOf(), filler))
                    .forEach(words::add);
            article.getAnaphora().stream().filter(anaphor -> filler != null
                    && anaphor.getRefersTo().stream().anyMatch(element -> Identities.areOne(element, filler)))
                    .forEach(words::add);
        }
        return words;
    }

    /** The mentions of what all of some claims are about, in their article. */
    static List<Element> triggers(Subject shown) {
        List<Element> triggers = new ArrayList<>(words(shown));
        triggers.removeIf(words -> !(words instanceof Mention mention
                && shown.elements().stream().allMatch(element -> element instanceof Claim claim
                        && Identities.areOne(mention.getOf(), claim.getAbout()))));
        return triggers;
    }

    /** What may fill a role of an event; words that are a filler by themselves too, if the role allows them. */
    static List<Element> fillers(InspectorContext context, Subject shown, Event event, @Nullable String role) {
        List<Element> fillers = mentionable(shown);
        shown.session().loadedArticles().forEach(article -> article.getLiterals().stream()
                .filter(words -> words.getEvidenceOf().isEmpty()).forEach(fillers::add));
        fillers.removeIf(
                filler -> Identities.areOne(filler, event) || !context.types().mayFill(event.getType(), role, filler));
        return fillers;
    }
}
