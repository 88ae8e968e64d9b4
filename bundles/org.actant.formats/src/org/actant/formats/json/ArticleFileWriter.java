package org.actant.formats.json;

import java.io.IOException;
import org.actant.core.store.ArticleText;
import org.actant.model.Anaphor;
import org.actant.model.Article;

/** Writes one file: an article with all that it needs of a dossier. */
final class ArticleFileWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex index;
    private final ArticleText text;
    private final AnchorWriter anchors;
    private final SourceWriter sources;
    private final EntityWriter entities;
    private final EventWriter events;
    private final ConnectionWriter connections;
    private final ClaimWriter claims;

    ArticleFileWriter(ElementOutput out, FileContents contents, ArticleText text, PartEvidence evidence) {
        this.out = out;
        this.contents = contents;
        this.text = text;
        index = new AnchorIndex(contents);
        anchors = new AnchorWriter(out, contents.article(), text.text());
        TimeWriter times = new TimeWriter(out, contents, index);
        RealisWriter realis = new RealisWriter(out, contents);
        CodingWriter codings = new CodingWriter(out);
        sources = new SourceWriter(out, contents);
        entities = new EntityWriter(out, contents, index, anchors, times, codings);
        events = new EventWriter(out, contents, index, anchors, times, realis, codings, evidence);
        connections = new ConnectionWriter(out, contents, index, anchors, times, realis);
        claims = new ClaimWriter(out, contents, index, times, realis);
    }

    /** Writes the file; {@code textFile} is the name of the text beside it. Returns how many anchors were written. */
    int write(String textFile) throws IOException {
        Article article = contents.article();
        out.object(() -> {
            out.string("format", JsonFormat.NAME);
            out.string("formatVersion", JsonFormat.VERSION);
            new DocumentMemberWriter(out).write(article, text, textFile);
            out.array("sources", contents.sources(), sources::write);
            out.array("entities", contents.entities(), entities::write);
            out.array("anaphora", index.anaphora(), this::anaphor);
            out.array("events", contents.events(), events::write);
            out.array("relations", contents.relations(), connections::relation);
            out.array("links", contents.links(), connections::link);
            out.array("claims", contents.claims(), claims::write);
        });
        return anchors.written();
    }

    private void anaphor(Anaphor anaphor) throws IOException {
        out.object(() -> {
            anchors.members(anaphor);
            out.string("kind", AnaphorReader.KIND);
            out.ids("refersTo", contents.only(anaphor.getRefersTo(), Targets.FILLER));
            out.bool("certain", anaphor.isCertain());
        });
    }
}
