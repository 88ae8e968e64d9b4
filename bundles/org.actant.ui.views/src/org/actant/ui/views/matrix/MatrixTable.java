package org.actant.ui.views.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.actant.core.session.Labels;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.views.tables.CellReader;
import org.actant.ui.views.tables.TableTheme;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The widget of the matrix. The names of events stay at the left and those of sources at the top. */
final class MatrixTable {

    private static final int EVENT_WIDTH = 280;
    private static final int SOURCE_WIDTH = 130;
    private static final int LINE_PADDING = 10;

    private final MatrixData data;
    private final DataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private boolean quiet;

    /**
     * @param onSelect told which claims stand in the selected cells; the event, if there are none
     * @param onOpen   told which claim is to be shown where it stands
     * @param onCopy   copies the matrix
     */
    MatrixTable(Composite parent, MatrixData data, Consumer<List<? extends Element>> onSelect, Consumer<Element> onOpen,
            Runnable onCopy) {
        this.data = data;
        body = new DataLayer(data, SOURCE_WIDTH, DataLayer.DEFAULT_ROW_HEIGHT);
        selection = new SelectionLayer(body);
        viewport = new ViewportLayer(selection);
        DataLayer sources = new DataLayer(data.sourceTitles(), SOURCE_WIDTH, DataLayer.DEFAULT_ROW_HEIGHT);
        DataLayer events = new DataLayer(data.eventTitles(), EVENT_WIDTH, DataLayer.DEFAULT_ROW_HEIGHT);
        ColumnHeaderLayer top = new ColumnHeaderLayer(sources, viewport, selection);
        RowHeaderLayer left = new RowHeaderLayer(events, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(data.corner()), left, top);
        table = new NatTable(parent, new GridLayer(viewport, top, left, corner, false), false);
        TableTheme theme = new TableTheme(table);
        MatrixColours colours = new MatrixColours(data, theme);
        body.setConfigLabelAccumulator(colours.cells());
        events.setConfigLabelAccumulator(colours.titles());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.configure();
        table.setTheme(theme);
        colours.configureRegistry(table.getConfigRegistry());
        table.setBackground(theme.defaultBgColor);
        lines();
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !quiet) {
                onSelect.accept(selected());
            }
        });
        keys(onOpen, onCopy);
        new CellReader(table, () -> Messages.matrix, this::cursor);
    }

    private void lines() {
        GC gc = new GC(table);
        int height = gc.getFontMetrics().getHeight() + LINE_PADDING;
        gc.dispose();
        body.setDefaultRowHeight(height);
    }

    private void keys(Consumer<Element> onOpen, Runnable onCopy) {
        Runnable open = () -> selected().stream().findFirst().ifPresent(onOpen);
        table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR),
                (nat, event) -> open.run());
        table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR),
                (nat, event) -> open.run());
        table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'),
                (nat, event) -> onCopy.run());
        table.getUiBindingRegistry().registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE),
                (nat, event) -> open.run());
    }

    private String cursor() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (anchor.rowPosition < 0 || anchor.columnPosition < 0) {
            return "";
        }
        return data.row(anchor.rowPosition).title() + ". " + data.title(anchor.columnPosition) + ": "
                + data.getDataValue(anchor.columnPosition, anchor.rowPosition);
    }

    /** The widget. */
    NatTable control() {
        return table;
    }

    /** The claims in the selected cells; the events of their rows, if there are none. */
    List<? extends Element> selected() {
        Set<Claim> claims = new LinkedHashSet<>();
        Set<Event> events = new LinkedHashSet<>();
        for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
            claims.addAll(data.cell(cell.columnPosition, cell.rowPosition).claims());
            events.add(data.row(cell.rowPosition).event());
        }
        return new ArrayList<>(claims.isEmpty() ? events : claims);
    }

    /** Shows what the data holds now. */
    void refresh() {
        quietly(() -> body.fireLayerEvent(new StructuralRefreshEvent(body)));
    }

    /** Selects a cell and scrolls to it. */
    void select(int column, int row) {
        table.doCommand(new SelectCellCommand(selection, column, row, false, false));
        viewport.moveCellPositionIntoViewport(column, row);
    }

    /** Selects the first cell of a row without telling. */
    void reveal(int row) {
        if (row >= 0 && data.getColumnCount() > 0 && selection.getSelectionAnchor().rowPosition != row) {
            quietly(() -> select(0, row));
        }
    }

    private void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    /** What the row of an event is called. */
    static String name(MatrixRow row) {
        return Labels.of(row.event());
    }
}
