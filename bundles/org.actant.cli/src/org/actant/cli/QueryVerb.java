package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRow;
import org.actant.query.QueryRun;
import org.actant.query.saved.BuiltInQuery;
import org.actant.query.saved.NamedQuery;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a dossier a question in the query language. */
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryVerb implements Callable<Integer> {

    private final Ontologies ontologies;
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "EXPR", arity = "0..1")
    private @Nullable String expression;

    @Option(names = "--saved", paramLabel = "NAME")
    private @Nullable String saved;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--json")
    private boolean json;

    QueryVerb(Ontologies ontologies, Console console) {
        this.ontologies = ontologies;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if ((expression == null ? 0 : 1) + (saved == null ? 0 : 1) + (list ? 1 : 0) != 1) {
            console.err().println(Messages.oneQuery);
            return ExitCode.USAGE;
        }
        DossierSession session = SavedDossier.toRead(folder, console);
        if (list) {
            return list(session);
        }
        String text = expression;
        String name = saved;
        if (name != null) {
            Optional<NamedQuery> found = NamedQuery.find(session.dossier(), name);
            if (found.isEmpty()) {
                console.err().println(Messages.bind(Messages.noSuchQuery, name));
                return ExitCode.USAGE;
            }
            text = found.get().expression();
        }
        return ask(session, String.valueOf(text));
    }

    private int ask(DossierSession session, String text) throws IOException {
        OntologyIndex ontology = ontologies.of(session);
        Query query;
        try {
            query = Query.parse(text, session, ontology);
        } catch (QueryException e) {
            console.err().println(new QueryMark(text, e).text());
            return ExitCode.USAGE;
        }
        QueryRun run = query.on(session, ontology);
        try {
            print(query, run.rows());
        } catch (QueryException e) {
            console.err().println(Messages.bind(Messages.failed, e.getMessage()));
            return ExitCode.FAILURE;
        }
        if (run.isTruncated()) {
            console.err().println(Messages.bind(Messages.moreRows, run.found().size()));
        }
        return ExitCode.OK;
    }

    private void print(Query query, List<QueryRow> rows) throws IOException {
        if (json) {
            new QueryJson(console.out()).print(query.columns(), rows);
            return;
        }
        List<Map<String, String>> table = new ArrayList<>();
        for (QueryRow row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("id", String.valueOf(row.element().getId()));
            for (int i = 0; i < row.cells().size(); i++) {
                cells.put(query.columns().get(i).heading(), row.text(i));
            }
            table.add(cells);
        }
        new TablePrinter(console.out()).print(table);
    }

    private int list(DossierSession session) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedQuery query : NamedQuery.of(session.dossier())) {
            rows.add(row(query.name(), query));
        }
        for (BuiltInQuery query : BuiltInQuery.values()) {
            rows.add(row(query.key(), query.named()));
        }
        if (json) {
            new JsonPrinter(console.out()).print(rows);
        } else {
            new TablePrinter(console.out()).print(rows);
        }
        return ExitCode.OK;
    }

    private static Map<String, String> row(String key, NamedQuery query) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("key", key);
        row.put("name", query.name());
        row.put("expression", query.expression());
        return row;
    }
}
