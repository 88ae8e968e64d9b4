package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.tables.TableRow.Group;
import org.actant.ui.views.tables.TableRow.Of;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

/**
 * The widget of a table: headings that sort, a row of filters below them, and the rows. Cells are asked for when they are
 * painted.
 */
public final class ElementTable {

    /** Position of the row of filters, below the headings. */
    private static final int FILTERS = 1;
    private static final int LINE_PADDING = 8;

    private final TableFeed feed;
    private final List<TableColumn> columns;
    private final Consumer<List<Element>> onSelect;
    private final RowData data;
    private final DataLayer body;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer shown;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final RowSelectionModel<TableRow> selected;
    private final NatTable table;
    private boolean quiet;

    /**
     * @param onSelect told which elements were selected
     * @param onEdit   executes what was done to an element
     */
    public ElementTable(Composite parent, TableFeed feed, List<TableColumn> columns, TypeCatalogue types,
            Consumer<List<Element>> onSelect, BiConsumer<Element, ModelCommand> onEdit) {
        this.feed = feed;
        this.columns = columns;
        this.onSelect = onSelect;
        data = new RowData(feed.rows(), columns, this::firstColumn, onEdit);
        body = new DataLayer(data);
        order = new ColumnReorderLayer(body);
        shown = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(shown, false);
        selected = new RowSelectionModel<>(selection, data, row -> id(row));
        selection.setSelectionModel(selected);
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        viewport = new ViewportLayer(selection);
        ConfigRegistry registry = new ConfigRegistry();
        table = new NatTable(parent, grid(registry), false);
        table.setConfigRegistry(registry);
        TableTheme theme = new TableTheme(table);
        CellConfiguration cells = new CellConfiguration(feed.rows(), columns, new ElementImages(table, types), theme);
        body.setConfigLabelAccumulator(cells);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(cells);
        table.configure();
        table.setTheme(theme);
        cells.configureRegistry(registry);
        table.addLayerListener(this::happened);
        table.setBackground(theme.defaultBgColor);
    }

    private CompositeLayer grid(ConfigRegistry registry) {
        DefaultColumnHeaderDataProvider titles = new DefaultColumnHeaderDataProvider(
                columns.stream().map(TableColumn::title).toArray(String[]::new));
        ColumnHeaderLayer header = new ColumnHeaderLayer(new DataLayer(titles), viewport, selection);
        SortHeaderLayer<TableRow> sorting = new SortHeaderLayer<>(header, new RowSort(feed, columns), false);
        FilterRowHeaderComposite<TableRow> filters = new FilterRowHeaderComposite<>(this::filter, sorting, titles,
                registry);
        CompositeLayer grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, filters, 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        grid.addConfiguration(new DefaultEditConfiguration());
        return grid;
    }

    private static String id(TableRow row) {
        return switch (row) {
            case Of of -> String.valueOf(of.element().getId());
            case Group group -> "\u0000" + group.title();
        };
    }

    /** Makes lines as high as the font wants. */
    void fitLines(int height) {
        body.setDefaultRowHeight(height + LINE_PADDING);
    }

    /** The widget. */
    public NatTable control() {
        return table;
    }

    /** Its rows. */
    public TableRows rows() {
        return feed.rows();
    }

    /** All its columns, shown or not. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** The layer in which rows are selected. */
    SelectionLayer selection() {
        return selection;
    }

    private void filter(Map<Integer, Object> texts) {
        RowRules rules = new RowRules(Map.of(), feed.rules().sort(), feed.rules().descending(), feed.rules().group());
        for (Map.Entry<Integer, Object> text : texts.entrySet()) {
            rules = rules.filtered(columns.get(text.getKey()), String.valueOf(text.getValue()));
        }
        feed.setRules(rules);
    }

    /** Lets all rows through. */
    void clearFilters() {
        table.doCommand(new ClearAllFiltersCommand());
    }

    /** Groups the rows by a column; by none if it is null. */
    void group(@Nullable TableColumn column) {
        feed.setRules(feed.rules().grouped(column));
    }

    /** Rows came, went or moved. */
    void rowsMoved() {
        quietly(() -> body.fireLayerEvent(new RowStructuralRefreshEvent(body)));
    }

    private void happened(ILayerEvent event) {
        if (event instanceof ISelectionEvent && !quiet) {
            onSelect.accept(selected());
        }
    }

    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = before;
        }
    }

    /** The elements of the selected rows. */
    public List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (TableRow row : selected.getSelectedRowObjects()) {
            if (row instanceof Of of) {
                elements.add(of.element());
            }
        }
        return elements;
    }

    /** Selects the row of an element and scrolls to it, without telling; does nothing if it has none. */
    public void reveal(Element element) {
        feed.rows().expand(element);
        int row = feed.rows().index(element);
        if (row >= 0 && !List.of(element).equals(selected())) {
            quietly(() -> {
                body.fireLayerEvent(new RowStructuralRefreshEvent(body));
                select(row);
            });
        }
    }

    /** Selects the row at an index and scrolls to it. */
    public void select(int row) {
        table.doCommand(new SelectRowsCommand(selection, Math.max(0, selection.getSelectionAnchor().columnPosition),
                row, false, false));
        viewport.moveRowPositionIntoViewport(row);
    }

    /** Hides the rows of the group at the cursor, or shows them. @return false if there is no group */
    boolean toggleGroup() {
        int row = selection.getSelectionAnchor().rowPosition;
        if (row < 0 || row >= feed.rows().count() || !(feed.rows().row(row) instanceof Group group)) {
            return false;
        }
        feed.rows().toggle(group);
        rowsMoved();
        return true;
    }

    /** Opens the editor of the cell at the cursor. @return false if it cannot be edited */
    boolean edit() {
        ILayerCell cell = cursor(selection.getSelectionAnchor().columnPosition,
                selection.getSelectionAnchor().rowPosition);
        return cell != null && table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell))
                && table.getActiveCellEditor() != null;
    }

    private @Nullable ILayerCell cursor(int column, int row) {
        if (column < 0 || row < 0) {
            return null;
        }
        return table.getCellByPosition(viewport.underlyingToLocalColumnPosition(selection, column),
                viewport.underlyingToLocalRowPosition(selection, row) + FILTERS + 1);
    }

    /** Opens the filter of the column at the cursor, or of the first one. */
    public void editFilter() {
        int column = Math.max(0, selection.getSelectionAnchor().columnPosition);
        ILayerCell cell = table.getCellByPosition(viewport.underlyingToLocalColumnPosition(selection, column),
                FILTERS);
        if (cell != null) {
            table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
        }
    }

    private int firstColumn() {
        return shown.getColumnCount() == 0 ? 0 : shown.getColumnIndexByPosition(0);
    }

    /** The column at a place of the widget; null if there is none. */
    @Nullable
    TableColumn columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        int index = position < 0 ? -1 : table.getColumnIndexByPosition(position);
        return index < 0 ? null : columns.get(index);
    }

    /** The column at the cursor; null if nothing is selected. */
    @Nullable
    TableColumn column() {
        int position = selection.getSelectionAnchor().columnPosition;
        return position < 0 ? null : columns.get(selection.getColumnIndexByPosition(position));
    }

    /** The columns that are shown, in their order. */
    public List<TableColumn> shown() {
        List<TableColumn> list = new ArrayList<>();
        for (int i = 0; i < shown.getColumnCount(); i++) {
            list.add(columns.get(shown.getColumnIndexByPosition(i)));
        }
        return list;
    }

    /** Shows a column or hides it; the last one stays. */
    public void show(TableColumn column, boolean wanted) {
        int index = columns.indexOf(column);
        if (wanted) {
            shown.showColumnIndexes(index);
        } else if (shown.getColumnCount() > 1) {
            shown.hideColumnIndexes(index);
        }
    }

    /** How it is arranged. */
    public TableLayout layout() {
        List<TableLayout.Shown> list = shown().stream().map(column -> new TableLayout.Shown(column.key(),
                body.getColumnWidthByPosition(columns.indexOf(column)))).toList();
        TableColumn sort = feed.rules().sort();
        TableColumn group = feed.rules().group();
        return new TableLayout(list, sort == null ? null : sort.key(), feed.rules().descending(),
                group == null ? null : group.key());
    }

    /** Arranges it. */
    public void arrange(TableLayout layout) {
        for (int i = 0; i < columns.size(); i++) {
            body.setColumnWidthByPosition(i, columns.get(i).width());
        }
        List<TableColumn> wanted = layout.columns().stream().map(column -> column(column.key())).toList();
        for (int i = 0; i < wanted.size(); i++) {
            int index = columns.indexOf(wanted.get(i));
            int position = order.getColumnPositionByIndex(index);
            if (position != i) {
                order.reorderColumnPosition(position, i);
            }
            body.setColumnWidthByPosition(index, layout.columns().get(i).width());
        }
        shown.hideColumnIndexes(columns.stream().filter(column -> !wanted.contains(column))
                .mapToInt(columns::indexOf).toArray());
        String sort = layout.sort();
        String group = layout.group();
        feed.setRules(feed.rules().sorted(sort == null ? null : column(sort), layout.descending())
                .grouped(group == null ? null : column(group)));
    }

    private TableColumn column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }
}
