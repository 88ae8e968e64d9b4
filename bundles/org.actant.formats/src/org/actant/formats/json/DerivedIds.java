package org.actant.formats.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Participation;
import org.actant.model.Relation;
import org.actant.model.TimeExpression;
import org.actant.model.TimeSpec;

/**
 * Gives participations and times ids, which the format does not carry. They come from the id of the owner so that they
 * are the same in each file in which the owner stands, although a file leaves out what belongs to another article:
 * {@code E01.p2} is the second filled role of E01, {@code E01.f1.p} the role that literal E01.f1 fills, {@code E01.w1}
 * the first time of E01, and {@code E01.D1.w1} the first that is relative to the date of document D1.
 */
final class DerivedIds {

    private final References references;
    private final Map<Element, Literal> literals;

    DerivedIds(References references, Article article) {
        this.references = references;
        this.literals = article.getLiterals().stream().collect(
                Collectors.toMap(literal -> literal.getEvidenceOf().get(0), literal -> literal,
                        (first, next) -> first));
    }

    /** Gives ids to all that have none; references must be resolved. */
    void derive(Dossier dossier, Article article) {
        for (Entity entity : dossier.getEntities()) {
            if (entity instanceof TimeExpression expression && expression.getTimex() != null) {
                times(entity, List.of(expression.getTimex()));
            }
        }
        for (Event event : dossier.getEvents()) {
            participations(event);
            times(event, event.getTimes());
        }
        for (Relation relation : dossier.getRelations()) {
            times(relation, relation.getTimes());
        }
        for (Claim claim : article.getClaims()) {
            if (claim.getWindow() != null) {
                times(claim, List.of(claim.getWindow()));
            }
        }
    }

    private void participations(Event event) {
        int number = 0;
        for (Participation participation : event.getParticipations()) {
            Literal literal = literals.get(participation);
            if (participation.getFiller() == null && literal != null) {
                references.derive(participation, literal.getId() + ".p");
            } else {
                number++;
                references.derive(participation, event.getId() + ".p" + number);
            }
        }
    }

    private void times(Element owner, List<TimeSpec> times) {
        int number = 0;
        int ofDocument = 0;
        for (TimeSpec time : times) {
            if (time.getDocument() == null) {
                number++;
                references.derive(time, owner.getId() + ".w" + number);
            } else {
                ofDocument++;
                references.derive(time, owner.getId() + "." + time.getDocument() + ".w" + ofDocument);
            }
        }
    }
}
