package org.actant.formats.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.actant.core.formats.DossierPart;
import org.actant.core.store.ArticleText;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Dossier;

/** Reads one file: an article with all that it needs of a dossier. */
final class ArticleFileReader {

    private static final Set<String> REQUIRED = Set.of("format", "formatVersion", "document", "sources", "entities",
            "anaphora", "events", "relations", "links", "claims");

    private final JsonInput in;
    private final Dossier dossier = ActantFactory.eINSTANCE.createDossier();
    private final Article article = ActantFactory.eINSTANCE.createArticle();
    private final References references;
    private final AnchorReader anchors;
    private final TimeReader times;
    private final DocumentMemberReader document;
    private final SourceReader sources;
    private final EntityReader entities;
    private final AnaphorReader anaphora;
    private final EventReader events;
    private final ConnectionReader connections;
    private final ClaimReader claims;

    /** @param file what is read; its text lies beside it */
    ArticleFileReader(Path file, JsonInput in) {
        this.in = in;
        references = new References(in);
        anchors = new AnchorReader(in, references);
        times = new TimeReader(in, references);
        RealisReader realis = new RealisReader(in, references);
        document = new DocumentMemberReader(file, in, references, anchors, article);
        sources = new SourceReader(in, references);
        entities = new EntityReader(in, references, anchors, times, article);
        anaphora = new AnaphorReader(in, references, anchors, article);
        events = new EventReader(in, references, anchors, times, realis, article);
        connections = new ConnectionReader(in, references, anchors, times, realis, article);
        claims = new ClaimReader(in, references, times, realis);
    }

    /** Reads the file and the text beside it. */
    DossierPart read() throws IOException {
        dossier.getArticles().add(article);
        in.document(() -> in.object(REQUIRED, this::member));
        ArticleText text = document.text();
        times.setDocument(article.getId());
        references.resolve();
        new DerivedIds(references, article).derive(dossier, article);
        anchors.check(text.text());
        return new DossierPart(dossier, Map.of(article, text));
    }

    private void member(String member) throws IOException {
        switch (member) {
            case "format" -> in.constant(JsonFormat.NAME);
            case "formatVersion" -> in.constant(JsonFormat.VERSION);
            case "document" -> document.read();
            case "sources" -> in.array(() -> dossier.getSources().add(sources.source()));
            case "entities" -> in.array(() -> dossier.getEntities().add(entities.entity()));
            case "anaphora" -> in.array(anaphora::anaphor);
            case "events" -> in.array(() -> dossier.getEvents().add(events.event()));
            case "relations" -> in.array(() -> dossier.getRelations().add(connections.relation()));
            case "links" -> in.array(() -> dossier.getLinks().add(connections.link()));
            case "claims" -> in.array(() -> article.getClaims().add(claims.claim()));
            default -> throw in.unknownMember();
        }
    }
}
