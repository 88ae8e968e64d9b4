package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.EndMode;
import org.actant.model.EpistemicLevel;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Relation;

/** Reads relations with their evidence and links with their signals. */
final class ConnectionReader {

    private static final Set<String> LINK_REQUIRED = Set.of("id", "type", "source", "target", "realis", "epistemic");
    private static final Set<String> RELATION_REQUIRED = Set.of("id", "type", "source", "target", "realis", "evidence",
            "epistemic");

    private final JsonInput in;
    private final References references;
    private final AnchorReader anchors;
    private final TimeReader times;
    private final RealisReader realis;
    private final Article article;

    ConnectionReader(JsonInput in, References references, AnchorReader anchors, TimeReader times, RealisReader realis,
            Article article) {
        this.in = in;
        this.references = references;
        this.anchors = anchors;
        this.times = times;
        this.realis = realis;
        this.article = article;
    }

    Relation relation() throws IOException {
        Relation relation = ActantFactory.eINSTANCE.createRelation();
        in.object(RELATION_REQUIRED, member -> {
            switch (member) {
                case "times" -> in.filledArray(() -> relation.getTimes().add(times.time()));
                case "evidence" -> in.array(() -> evidence(relation));
                default -> common(relation, Targets.RELATION_END, member);
            }
        });
        return relation;
    }

    Link link() throws IOException {
        Link link = ActantFactory.eINSTANCE.createLink();
        in.object(LINK_REQUIRED, member -> {
            switch (member) {
                case "quantity" -> link.setQuantity(in.string());
                case "owner" -> references.referToSome(Targets.ENTITY, link::getOwners);
                case "signal" -> anchors.cue(link, article.getCues());
                case "originalType" -> link.setOriginalType(in.string());
                default -> common(link, Targets.LINK_END, member);
            }
        });
        return link;
    }

    private void common(Connection connection, Targets<Element> ends, String member) throws IOException {
        switch (member) {
            case "id" -> references.define(connection);
            case "type" -> connection.setType(in.string());
            case "source" -> references.referToSome(ends, connection::getSources);
            case "target" -> references.referToSome(ends, connection::getTargets);
            case "sourceMode" -> connection.setSourceMode(in.choice(EndMode::get));
            case "targetMode" -> connection.setTargetMode(in.choice(EndMode::get));
            case "realis" -> connection.setRealis(realis.full());
            case "epistemic" -> connection.setEpistemic(in.choice(EpistemicLevel::get));
            case "note" -> connection.setNote(in.string());
            default -> throw in.unknownMember();
        }
    }

    private void evidence(Relation relation) throws IOException {
        Mention evidence = ActantFactory.eINSTANCE.createMention();
        evidence.setOf(relation);
        anchors.read(evidence, article.getMentions());
    }
}
