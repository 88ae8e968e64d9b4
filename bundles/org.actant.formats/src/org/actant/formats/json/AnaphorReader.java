package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Anaphor;
import org.actant.model.Article;

/** Reads anaphora. */
final class AnaphorReader {

    /** The only kind of anaphora: words that take up a proposition. */
    static final String KIND = "PROP";

    private static final Set<String> REQUIRED = Set.of("kind", "refersTo", "certain");

    private final JsonInput in;
    private final References references;
    private final AnchorReader anchors;
    private final Article article;

    AnaphorReader(JsonInput in, References references, AnchorReader anchors, Article article) {
        this.in = in;
        this.references = references;
        this.anchors = anchors;
        this.article = article;
    }

    /** Reads an anaphor into the article. */
    void anaphor() throws IOException {
        Anaphor anaphor = ActantFactory.eINSTANCE.createAnaphor();
        anchors.read(anaphor, article.getAnaphora(), REQUIRED, member -> {
            switch (member) {
                case "kind" -> in.constant(KIND);
                case "refersTo" -> references.referToSome(Targets.FILLER, anaphor::getRefersTo);
                case "certain" -> anaphor.setCertain(in.bool());
                default -> throw in.unknownMember();
            }
        });
    }
}
