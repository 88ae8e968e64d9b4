package org.actant.ui.views.query;

import java.util.List;
import java.util.function.Consumer;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRun;
import org.actant.query.saved.SaveQuery;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The query bar, what became of the query, and its result. */
public final class QueryPanel {

    private static final int MARGIN = 4;

    private final Ontologies ontologies;
    private final Composite control;
    private final QueryBar bar;
    private final QueryMenu menu;
    private final ToolItem run;
    private final ToolItem save;
    private final Label status;
    private final ResultTable table;
    private final RunningQuery running;
    private final RecentQueries recent;
    private @Nullable DossierSession session;

    /**
     * @param recent   what was asked before
     * @param onSelect told which elements were selected
     * @param onOpen   told which element is to be shown where it stands
     */
    public QueryPanel(Composite parent, Ontologies ontologies, TypeCatalogue types, RecentQueries recent,
            Consumer<List<Element>> onSelect, Consumer<Element> onOpen) {
        this.ontologies = ontologies;
        this.recent = recent;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN).extendedMargins(0, 0, MARGIN, 0)
                .applyTo(control);
        bar = new QueryBar(control, this::ontology, this::run, this::stop);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(MARGIN, 0)
                .applyTo(bar.control());
        ToolBar tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        run = item(tools, SWT.PUSH, Messages.run);
        run.addListener(SWT.Selection, event -> runOrStop());
        ToolItem queries = item(tools, SWT.DROP_DOWN, Messages.queries);
        queries.addListener(SWT.Selection, event -> openMenu(tools, queries));
        save = item(tools, SWT.PUSH, Messages.save);
        save.addListener(SWT.Selection, event -> save());
        menu = new QueryMenu(tools, this::ask);
        status = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(MARGIN, 0).applyTo(status);
        table = new ResultTable(control, types, onSelect, onOpen);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        running = new RunningQuery(control.getDisplay(), new Outcome());
        control.addListener(SWT.Dispose, event -> running.watch(null, null));
        setSession(null);
    }

    private static ToolItem item(ToolBar tools, int style, String text) {
        ToolItem item = new ToolItem(tools, style);
        item.setText(text);
        return item;
    }

    /** Asks another dossier from now on; none if it is null. What stands in the bar stays. */
    public void setSession(@Nullable DossierSession wanted) {
        session = wanted;
        running.watch(wanted, wanted == null ? null : this::ontology);
        table.show(new ResultRows(List.of(), List.of()));
        run.setEnabled(wanted != null);
        save.setEnabled(wanted != null);
        say(wanted == null ? Messages.noDossier : "", false);
        refreshRun();
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The line for the query. */
    public StyledText bar() {
        return bar.control();
    }

    /** The result. */
    public Table table() {
        return table.table();
    }

    /** What is said about the query: an error, or how much was found. */
    public String status() {
        return status.getText();
    }

    /** Whether a query is at work. */
    public boolean isRunning() {
        return running.isRunning();
    }

    /** The menu of queries as it would open now. */
    public Menu queries() {
        menu.fill(session, recent.queries(), bar.text());
        return menu.menu();
    }

    /** Writes a query into the bar and runs it. */
    public void ask(String query) {
        bar.setText(query);
        run();
        bar.control().setFocus();
    }

    private OntologyIndex ontology() {
        DossierSession asked = session;
        return asked == null ? ontologies.index() : ontologies.of(asked);
    }

    private void runOrStop() {
        if (running.isRunning()) {
            stop();
        } else {
            run();
        }
    }

    private void run() {
        Query query = parsed();
        if (query != null && session != null) {
            recent.add(query.text());
            running.ask(query);
            refreshRun();
        }
    }

    private void stop() {
        running.stop();
    }

    /** The query in the bar; null if it is wrong, which is then said. */
    private @Nullable Query parsed() {
        DossierSession asked = session;
        try {
            return asked == null ? Query.parse(bar.text()) : Query.parse(bar.text(), asked, ontology());
        } catch (QueryException e) {
            bar.mark(e);
            say(Messages.bind(Messages.atColumn, e.begin() + 1, e.getMessage()), true);
            return null;
        }
    }

    private void save() {
        DossierSession asked = session;
        Query query = parsed();
        if (asked == null || query == null) {
            return;
        }
        InputDialog dialog = new InputDialog(control.getShell(), Messages.saveTitle, Messages.saveName, "",
                name -> name.isBlank() ? Messages.saveNeedsName : null);
        if (dialog.open() == Window.OK) {
            asked.execute(new SaveQuery(asked.dossier(), dialog.getValue().strip(), query.text()));
        }
    }

    private void openMenu(ToolBar tools, ToolItem item) {
        Rectangle bounds = item.getBounds();
        Point below = tools.toDisplay(bounds.x, bounds.y + bounds.height);
        menu.open(session, recent.queries(), bar.text(), below.x, below.y);
    }

    private void say(String text, boolean isError) {
        status.setForeground(isError ? JFaceColors.getErrorText(status.getDisplay()) : null);
        status.setText(text.replace("&", "&&"));
        status.setToolTipText(text);
    }

    private void refreshRun() {
        String wanted = running.isRunning() ? Messages.stop : Messages.run;
        if (!wanted.equals(run.getText())) {
            run.setText(wanted);
            control.layout(true);
        }
    }

    /** Shows how the query fares. */
    private final class Outcome implements RunningQuery.Listener {

        @Override
        public void running(int found) {
            say(Messages.bind(Messages.running, found), false);
            refreshRun();
        }

        @Override
        public void done(Query query, QueryRun done, boolean stopped) {
            ResultRows rows = new ResultRows(query.columns(), done.found());
            table.show(rows);
            int count = rows.shown().size();
            String all = count == 1 ? Messages.oneRow : Messages.bind(Messages.rows, count);
            String some = Messages.bind(stopped ? Messages.stopped : Messages.moreRows, count);
            say(stopped || done.isTruncated() ? some : all, false);
            refreshRun();
        }

        @Override
        public void failed(Query query, Exception cause) {
            say(String.valueOf(cause.getMessage()), true);
            refreshRun();
        }
    }
}
