package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.actant.model.SourceKind;

/** Reads sources. */
final class SourceReader {

    private static final Set<String> REQUIRED = Set.of("id", "name", "kind", "via", "reliability");

    private final JsonInput in;
    private final References references;

    SourceReader(JsonInput in, References references) {
        this.in = in;
        this.references = references;
    }

    Source source() throws IOException {
        Source source = ActantFactory.eINSTANCE.createSource();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "id" -> references.define(source);
                case "name" -> source.setName(in.string());
                case "kind" -> source.setKind(in.choice(SourceKind::get));
                case "actor" -> references.refer(Targets.ACTOR, source::setActor);
                case "via" -> references.referToAll(Targets.SOURCE, source::getVia);
                case "viaPossible" -> references.referToAll(Targets.SOURCE, source::getViaPossible);
                case "reliability" -> {
                    if (!in.isNull()) {
                        source.setReliability(in.choice(Reliability::get));
                    }
                }
                default -> throw in.unknownMember();
            }
        });
        return source;
    }
}
