package org.actant.ui.views.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.actant.core.grading.Stance;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Source;
import org.actant.ui.views.CoverageNote;
import org.actant.ui.views.Csv;
import org.actant.ui.views.SlicedWork;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The matrix, a filter above it, and what its signs mean below. It follows the dossier a moment after each change. */
public final class MatrixPanel {

    private static final int MARGIN = 4;
    private static final int DELAY_MS = 300;
    private static final int FILTER_WIDTH = 260;

    private final Composite control;
    private final Text filter;
    private final Label status;
    private final CoverageNote coverage;
    private final MatrixData data = new MatrixData();
    private final MatrixTable table;
    private final SlicedWork work;
    private final SessionListener watcher = this::changed;
    private @Nullable DossierSession session;

    /**
     * @param onSelect told which claims, or events, were selected
     * @param onOpen   told which claim is to be shown where it stands
     */
    public MatrixPanel(Composite parent, Consumer<List<? extends Element>> onSelect, Consumer<Element> onOpen) {
        control = new Composite(parent, SWT.NONE);
        work = new SlicedWork(control.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN).extendedMargins(0, 0, MARGIN, MARGIN)
                .applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        GridDataFactory.swtDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).indent(MARGIN, 0).applyTo(filter);
        filter.addListener(SWT.Modify, event -> filter());
        status = new Label(control, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        coverage = new CoverageNote(control, 2, MARGIN);
        table = new MatrixTable(control, data, onSelect, onOpen, this::copy);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        Label legend = new Label(control, SWT.WRAP);
        legend.setText(legend());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(MARGIN, 0).hint(FILTER_WIDTH, SWT.DEFAULT)
                .applyTo(legend);
        Menu menu = new Menu(table.control());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.copy);
        item.addListener(SWT.Selection, event -> copy());
        table.control().setMenu(menu);
        control.addListener(SWT.Dispose, event -> leave());
        say();
    }

    private static String legend() {
        return Arrays.stream(Stance.values()).filter(stance -> stance != Stance.OPEN)
                .map(StanceLook::of).map(stance -> stance.sign() + " " + stance.label())
                .collect(Collectors.joining("   ")) + "   "
                + Messages.contradicted + "   " + Messages.single;
    }

    /** Shows another dossier from now on; none if it is null. */
    public void setSession(@Nullable DossierSession wanted) {
        leave();
        session = wanted;
        data.show(null);
        table.refresh();
        if (wanted != null) {
            wanted.addListener(watcher);
            begin(0);
        }
        say();
    }

    private void leave() {
        DossierSession before = session;
        if (before != null) {
            before.removeListener(watcher);
        }
        session = null;
        work.drop();
    }

    private void changed(SessionChange change) {
        if (change.kind() != SessionChange.Kind.SAVED) {
            coverage.show(session);
            begin(DELAY_MS);
        }
    }

    private void begin(int delay) {
        DossierSession current = session;
        if (current != null) {
            Making making = new Making(current);
            work.begin(delay, making::advance, () -> show(making.matrix));
        }
    }

    /** A matrix in the making; its claims are listed with the first step. */
    private static final class Making {

        private final DossierSession session;
        private @Nullable ClaimsMatrix matrix;

        Making(DossierSession session) {
            this.session = session;
        }

        boolean advance() {
            ClaimsMatrix made = matrix;
            if (made == null) {
                made = new ClaimsMatrix(session);
                matrix = made;
            }
            return made.advance();
        }
    }

    private void show(@Nullable ClaimsMatrix made) {
        if (made != null) {
            data.show(made);
            filter();
        }
    }

    private void filter() {
        ClaimsMatrix matrix = data.matrix();
        if (matrix != null) {
            matrix.filter(filter.getText());
            table.refresh();
        }
        say();
    }

    private void say() {
        coverage.show(session);
        ClaimsMatrix matrix = data.matrix();
        if (session == null) {
            status.setText(Messages.noDossier);
        } else if (matrix == null) {
            status.setText(Messages.working);
        } else if (matrix.total() == 0) {
            status.setText(Messages.noClaims);
        } else if (matrix.rows().size() < matrix.total()) {
            status.setText(Messages.bind(Messages.eventsOf,
                    new Object[]{matrix.rows().size(), matrix.total(), matrix.sources().size()}));
        } else {
            status.setText(Messages.bind(Messages.events, matrix.total(), matrix.sources().size()));
        }
    }

    /** The matrix as comma-separated values. */
    public String csv() {
        Csv csv = new Csv();
        ClaimsMatrix matrix = data.matrix();
        if (matrix != null) {
            List<String> heading = new ArrayList<>(List.of("id", Messages.event));
            matrix.sources().forEach(source -> heading.add(ClaimsMatrix.title(source)));
            csv.line(heading);
            for (MatrixRow row : matrix.rows()) {
                List<String> cells = new ArrayList<>(
                        List.of(String.valueOf(row.event().getId()), MatrixTable.name(row)));
                for (Source source : matrix.sources()) {
                    cells.add(row.cell(source).text());
                }
                csv.line(cells);
            }
        }
        return csv.text();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[]{csv()}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Scrolls to the row of an event, or of what a claim is about, without telling. */
    public void reveal(Element element) {
        Element wanted = element instanceof Claim claim && claim.getAbout() != null ? claim.getAbout() : element;
        ClaimsMatrix matrix = data.matrix();
        if (matrix != null && wanted instanceof Event event) {
            table.reveal(matrix.index((Event) Identities.standingFor(event)));
        }
    }

    /** Selects a cell. */
    public void select(int column, int row) {
        table.select(column, row);
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The widget of the matrix. */
    public NatTable table() {
        return table.control();
    }

    /** The line that filters events. */
    public Text filterText() {
        return filter;
    }

    /** What is said about the articles that are not loaded. */
    public CoverageNote coverage() {
        return coverage;
    }

    /** What is said about the matrix. */
    public String status() {
        return status.getText();
    }

    /** Whether the matrix is being made. */
    public boolean isBusy() {
        return work.isBusy();
    }
}
