package org.actant.query.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRow;

/** The sample dossier of the product, which is only read. */
final class Sample {

    private static final String DOSSIER = "features/org.actant.headless.feature/samples/gespraeche-in-minsk";

    private final OntologyIndex ontology = new Ontologies(List.of()).index();
    private final DossierSession session;

    Sample() throws IOException {
        session = DossierSession.open(root().resolve(DOSSIER));
    }

    /** The folder of the project: the first one upwards that has the sample in it. */
    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DOSSIER))) {
                return folder;
            }
        }
        throw new IllegalStateException("The sample dossier is not there.");
    }

    DossierSession session() {
        return session;
    }

    OntologyIndex ontology() {
        return ontology;
    }

    List<QueryRow> rows(String query) throws IOException, QueryException {
        return Query.parse(query).on(session, ontology).rows();
    }

    /** The ids of what a query finds, in order. */
    List<String> ids(String query) throws IOException, QueryException {
        return rows(query).stream().map(row -> String.valueOf(row.element().getId())).toList();
    }

    /** The texts of the first column. */
    List<String> first(String query) throws IOException, QueryException {
        return rows(query).stream().map(row -> row.text(0)).toList();
    }
}
