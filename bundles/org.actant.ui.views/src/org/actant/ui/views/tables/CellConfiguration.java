package org.actant.ui.views.tables;

import java.util.List;
import org.actant.model.Element;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.tables.CellEdit.Options;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Image;

/** How the cells of a table look and how they are edited. */
final class CellConfiguration extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {

    private static final String COLUMN = "COLUMN_";
    private static final String GROUP = "GROUP";
    private static final String CHIP = "CHIP";
    private static final int PADDING = 4;
    private static final int MOST_SHOWN = 12;
    private static final double GROUP_TINT = 0.10;
    private static final double HINT_TINT = 0.45;

    private final TableRows rows;
    private final List<TableColumn> columns;
    private final ElementImages images;
    private final TableTheme theme;

    CellConfiguration(TableRows rows, List<TableColumn> columns, ElementImages images, TableTheme theme) {
        this.rows = rows;
        this.columns = columns;
        this.images = images;
        this.theme = theme;
    }

    @Override
    public void accumulateConfigLabels(@Nullable LabelStack labels, int column, int row) {
        if (labels == null || row >= rows.count()) {
            return;
        }
        if (rows.element(row) == null) {
            labels.addLabelOnTop(GROUP);
            return;
        }
        labels.addLabel(COLUMN + column);
        if (column == 0) {
            labels.addLabelOnTop(CHIP);
        }
    }

    @Override
    public void configureRegistry(@Nullable IConfigRegistry registry) {
        if (registry == null) {
            return;
        }
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Words());
        ICellPainter text = new PaddingDecorator(new TextPainter(), 0, PADDING, 0, PADDING);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(
                        new CellPainterDecorator(new TextPainter(), CellEdgeEnum.LEFT, PADDING, new Chip()),
                        0, PADDING, 0, PADDING),
                DisplayMode.NORMAL, CHIP);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, text, DisplayMode.NORMAL, GROUP);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new FilterRowPainter(
                new PaddingDecorator(new FilterPainter(theme.tint(theme.defaultFgColor.getRGB(), HINT_TINT)), 0,
                        PADDING,
                        0, PADDING),
                new FilterIconPainter()), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, theme.tint(theme.defaultFgColor.getRGB(),
                GROUP_TINT));
        style.setAttributeValue(CellStyleAttributes.FONT, theme.bold());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, GROUP);
        for (int i = 0; i < columns.size(); i++) {
            CellEdit edit = columns.get(i).edit();
            if (edit != null) {
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, rule(edit),
                        DisplayMode.EDIT, COLUMN + i);
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(edit), DisplayMode.EDIT,
                        COLUMN + i);
            }
        }
    }

    private IEditableRule rule(CellEdit edit) {
        return new EditableRule() {

            @Override
            public boolean isEditable(int column, int row) {
                Element element = rows.element(row);
                return element != null && edit.isFor(element);
            }
        };
    }

    private ICellEditor editor(CellEdit edit) {
        if (!(edit instanceof Options options)) {
            return new TextCellEditor();
        }
        ComboBoxCellEditor combo = new ComboBoxCellEditor(new IComboBoxDataProvider() {

            @Override
            public List<?> getValues(int column, int row) {
                Element element = rows.element(row);
                return element == null ? List.of() : options.choices().apply(element);
            }
        }, MOST_SHOWN);
        combo.setShowDropdownFilter(true);
        return combo;
    }

    /** What is chosen reads as it is called. */
    private static final class Words extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(@Nullable Object value) {
            return value instanceof Labelled<?> choice ? choice.label() : value == null ? "" : value.toString();
        }

        @Override
        public @Nullable Object displayToCanonicalValue(@Nullable Object text) {
            return text;
        }
    }

    /** The chip of the element of a row. */
    private final class Chip extends ImagePainter {

        @Override
        protected @Nullable Image getImage(@Nullable ILayerCell cell, @Nullable IConfigRegistry registry) {
            int row = cell == null ? rows.count() : cell.getRowIndex();
            Element element = row < rows.count() ? rows.element(row) : null;
            return element == null ? null : images.of(element);
        }
    }
}
