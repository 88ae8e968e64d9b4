package org.actant.ui.views.tables;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.tables.CellEdit.Options;
import org.actant.ui.views.tables.TableRow.Group;
import org.actant.ui.views.tables.TableRow.Of;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Gives the table widget the cells that it is about to paint; a row is known by its element or group. */
final class RowData implements IRowDataProvider<TableRow> {

    private final TableRows rows;
    private final List<TableColumn> columns;
    private final IntSupplier first;
    private final BiConsumer<Element, ModelCommand> onEdit;

    /**
     * @param first  index of the column that is shown first, in which the headings of groups stand
     * @param onEdit executes what was done to an element
     */
    RowData(TableRows rows, List<TableColumn> columns, IntSupplier first, BiConsumer<Element, ModelCommand> onEdit) {
        this.rows = rows;
        this.columns = columns;
        this.first = first;
        this.onEdit = onEdit;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return switch (rows.row(row)) {
            case Group group -> column == first.getAsInt() ? title(group) : "";
            case Of of -> value(columns.get(column), of.element());
        };
    }

    private static Object value(TableColumn column, Element element) {
        String text = column.text(element);
        Object value = column.edit() instanceof Options ? column.value().apply(element) : null;
        return value == null ? text : new Labelled<>(value, text);
    }

    private static String title(Group group) {
        String title = group.title().isEmpty() ? Messages.ungrouped : group.title();
        return (group.collapsed() ? "\u25b8 " : "\u25be ") + Messages.bind(Messages.group, title, group.count());
    }

    @Override
    public void setDataValue(int column, int row, @Nullable Object value) {
        Element element = rows.element(row);
        CellEdit edit = columns.get(column).edit();
        if (element == null || edit == null || value == null && edit instanceof Options) {
            return;
        }
        if (value instanceof Labelled<?> choice) {
            onEdit.accept(element, edit.command(element, choice.value()));
        } else if (edit instanceof CellEdit.Words) {
            String words = value == null ? "" : value.toString();
            if (!words.equals(columns.get(column).text(element))) {
                onEdit.accept(element, edit.command(element, words));
            }
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.count();
    }

    @Override
    public TableRow getRowObject(int row) {
        return rows.row(row);
    }

    @Override
    public int indexOfRowObject(@Nullable TableRow row) {
        return switch (row) {
            case null -> -1;
            case Of of -> rows.index(of.element());
            case Group group -> rows.index(group);
        };
    }
}
