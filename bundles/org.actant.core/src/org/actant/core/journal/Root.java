package org.actant.core.journal;

import java.nio.file.Path;
import org.actant.core.store.DossierLayout;

/**
 * A file of a dossier that holds objects.
 *
 * @param kind which kind of file
 * @param name name of the article, or of the file of the ontology; empty for the dossier
 */
record Root(Tag kind, String name) {

    static final Root DOSSIER = new Root(Tag.IN_DOSSIER, "");

    /**
     * The file.
     *
     * @throws IllegalArgumentException if there can be no such file
     */
    Path file(DossierLayout layout) {
        return switch (kind) {
            case IN_ARTICLE -> layout.articleFile(name);
            case IN_ONTOLOGY -> layout.ontologyFolder().resolve(name);
            default -> layout.dossierFile();
        };
    }
}
