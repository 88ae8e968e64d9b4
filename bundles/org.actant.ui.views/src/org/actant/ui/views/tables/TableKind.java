package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.model.Actor;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Source;

/** What a table lists. An element that was folded into another one has no row: the other one stands for it. */
public enum TableKind {

    ACTORS(Actor.class), EVENTS(Event.class), CLAIMS(Claim.class), LINKS(Connection.class), SOURCES(Source.class);

    private final Class<? extends Element> type;

    TableKind(Class<? extends Element> type) {
        this.type = type;
    }

    /** The class of what it lists. */
    public Class<? extends Element> type() {
        return type;
    }

    /** Its name in the language of the user interface. */
    public String label() {
        return switch (this) {
            case ACTORS -> Messages.actors;
            case EVENTS -> Messages.events;
            case CLAIMS -> Messages.claims;
            case LINKS -> Messages.links;
            case SOURCES -> Messages.sources;
        };
    }

    /** Whether an element that is in the dossier has a row. */
    public boolean lists(Element element) {
        return type.isInstance(element) && !Identities.isFolded(element);
    }

    /** What may have a row, in the order of the dossier; not all of it has. */
    List<Element> candidates(DossierSession session) {
        return switch (this) {
            case ACTORS -> List.copyOf(session.dossier().getEntities());
            case EVENTS -> List.copyOf(session.dossier().getEvents());
            case LINKS -> connections(session);
            case SOURCES -> List.copyOf(session.dossier().getSources());
            case CLAIMS -> claims(session);
        };
    }

    private static List<Element> connections(DossierSession session) {
        List<Element> connections = new ArrayList<>(session.dossier().getRelations());
        connections.addAll(session.dossier().getLinks());
        return connections;
    }

    private static List<Element> claims(DossierSession session) {
        List<Element> claims = new ArrayList<>();
        session.loadedArticles().forEach(article -> claims.addAll(article.getClaims()));
        return claims;
    }
}
