package org.actant.ui.text.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Source;

/**
 * What an article speaks of, in the order in which it first does: events, with the claims about them and who takes part,
 * and entities. Made when it is asked for.
 *
 * @param roots its entries
 * @param go    goes to a span
 */
public record ArticleOutline(List<OutlineNode> roots, Consumer<Anchored> go) {

    /** The outline of an article. */
    public static ArticleOutline of(DossierSession session, Article article, Consumer<Anchored> go) {
        Map<Element, Anchored> places = new LinkedHashMap<>();
        for (Anchored anchored : session.spans(article).all()) {
            if (anchored instanceof Mention mention && mention.getOf() != null) {
                places.putIfAbsent(mention.getOf(), mention);
            }
        }
        Map<Element, List<Claim>> claims = article.getClaims().stream().filter(claim -> claim.getAbout() != null)
                .collect(Collectors.groupingBy(Claim::getAbout, IdentityHashMap::new, Collectors.toList()));
        List<OutlineNode> roots = new ArrayList<>();
        places.forEach((element, place) -> {
            if (element instanceof Event event) {
                roots.add(new OutlineNode(event, place, "", parts(event, place, places, claims)));
            } else if (element instanceof Entity) {
                roots.add(new OutlineNode(element, place, "", List.of()));
            }
        });
        return new ArticleOutline(roots, go);
    }

    private static List<OutlineNode> parts(Event event, Anchored place, Map<Element, Anchored> places,
            Map<Element, List<Claim>> claims) {
        List<OutlineNode> parts = new ArrayList<>();
        for (Claim claim : claims.getOrDefault(event, List.of())) {
            Anchored words = claim.getCues().isEmpty() ? place : claim.getCues().get(0);
            parts.add(new OutlineNode(claim, words, speakers(claim), List.of()));
        }
        event.getParticipations().stream().filter(participation -> participation.getFiller() != null)
                .forEach(participation -> parts.add(new OutlineNode(participation.getFiller(),
                        places.get(participation.getFiller()),
                        Objects.requireNonNullElse(participation.getRole(), ""), List.of())));
        return parts;
    }

    private static String speakers(Claim claim) {
        return claim.getSourceChain().stream().map((Source source) -> Labels.of(source))
                .collect(Collectors.joining(" \u2190 "));
    }

    /** The entries that match what was typed, or all. */
    public List<OutlineNode> matching(String typed) {
        return typed.isBlank() ? roots : roots.stream().filter(node -> node.matches(typed)).toList();
    }
}
