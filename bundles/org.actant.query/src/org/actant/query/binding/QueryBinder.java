package org.actant.query.binding;

import java.util.ArrayList;
import java.util.List;
import org.actant.query.QueryException;
import org.actant.query.binding.PathBinder.Bound;
import org.actant.query.evaluation.Condition;
import org.actant.query.grammar.QueryParser.AliasContext;
import org.actant.query.grammar.QueryParser.ColumnContext;
import org.actant.query.grammar.QueryParser.QueryContext;
import org.actant.query.grammar.QueryParser.SortKeyContext;
import org.actant.query.names.KnownKeys;
import org.actant.query.names.Target;
import org.actant.query.names.ValueType;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.jdt.annotation.Nullable;

/** Makes of the text of a query what can be asked. */
public final class QueryBinder {

    /** No result has more rows. */
    public static final int MOST_ROWS = 10_000;

    private final Syntax syntax;
    private final PathBinder paths;

    private QueryBinder(Syntax syntax, @Nullable KnownKeys keys) {
        this.syntax = syntax;
        this.paths = new PathBinder(syntax, new KeyCheck(syntax, keys));
    }

    /**
     * Parses and binds.
     *
     * @param keys the types and roles that there are; null if every name is taken to be one
     * @throws QueryException if the text is no query, or names what there is not
     */
    public static BoundQuery bind(String text, @Nullable KnownKeys keys) throws QueryException {
        Syntax syntax = new Syntax(text);
        return new QueryBinder(syntax, keys).query(syntax.query());
    }

    private BoundQuery query(QueryContext query) throws QueryException {
        Target target = target(query.target().WORD());
        ValueType type = ValueType.of(target.classes());
        Scope scope = new Scope(type, type);
        Condition condition = query.condition() == null
                ? (self, run) -> true
                : paths.conditions().condition(query.condition(), scope);
        List<BoundQuery.Column> columns = query.column().isEmpty()
                ? usual(target, scope)
                : columns(query.column(), scope);
        List<BoundQuery.Key> keys = keys(query.sortKey(), scope);
        int limit = query.LIMIT() == null ? MOST_ROWS : limit(query.NUMBER());
        return new BoundQuery(target, condition, columns, keys, limit,
                paths.needsArticles() || target.inArticles());
    }

    private Target target(TerminalNode written) throws QueryException {
        String name = written.getText();
        return Target.named(name)
                .orElseThrow(() -> syntax.error(written, Messages.bind(Messages.unknownTarget, name)
                        + PathBinder.didYouMean(name, Target.all().stream().map(Target::name).toList())));
    }

    /** The columns of a query that asks for none. */
    private List<BoundQuery.Column> usual(Target target, Scope scope) throws QueryException {
        Syntax usual = new Syntax(target.name() + " show " + UsualColumns.of(target));
        return new QueryBinder(usual, null).columns(usual.query().column(), scope);
    }

    private List<BoundQuery.Column> columns(List<ColumnContext> written, Scope scope) throws QueryException {
        List<BoundQuery.Column> columns = new ArrayList<>();
        for (ColumnContext column : written) {
            Bound bound = paths.expression(column.expression(), scope);
            String heading = column.alias() == null ? syntax.text(column.expression()) : heading(column.alias());
            columns.add(new BoundQuery.Column(heading, bound.values(), bound.type()));
        }
        return columns;
    }

    private static String heading(AliasContext alias) {
        return alias.STRING() == null ? alias.getText() : LiteralBinder.unquoted(alias.getText());
    }

    private List<BoundQuery.Key> keys(List<SortKeyContext> written, Scope scope) throws QueryException {
        List<BoundQuery.Key> keys = new ArrayList<>();
        for (SortKeyContext key : written) {
            keys.add(new BoundQuery.Key(paths.expression(key.expression(), scope).values(), key.DESC() != null));
        }
        return keys;
    }

    private int limit(TerminalNode written) throws QueryException {
        String digits = written.getText();
        boolean isWhole = digits.matches("[1-9][0-9]{0,4}");
        if (!isWhole || Integer.parseInt(digits) > MOST_ROWS) {
            throw syntax.error(written, Messages.bind(Messages.limit, MOST_ROWS));
        }
        return Integer.parseInt(digits);
    }
}
