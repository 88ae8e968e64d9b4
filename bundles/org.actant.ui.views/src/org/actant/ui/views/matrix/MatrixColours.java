package org.actant.ui.views.matrix;

import java.util.List;
import org.actant.core.grading.Stance;
import org.actant.ui.views.matrix.MatrixRow.Mark;
import org.actant.ui.views.tables.TableTheme;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.RGB;

/** Tints cells by what their claims make of the world, and the names of events by what is worth a look. */
final class MatrixColours extends AbstractRegistryConfiguration {

    private static final double TINT = 0.28;
    private static final String MIXED = "MIXED";

    private final MatrixData data;
    private final TableTheme theme;

    MatrixColours(MatrixData data, TableTheme theme) {
        this.data = data;
        this.theme = theme;
    }

    /** The labels of cells. */
    IConfigLabelAccumulator cells() {
        return (labels, column, row) -> {
            List<Stance> stances = data.cell(column, row).stances();
            if (stances.size() == 1) {
                labels.addLabel(stances.get(0).name());
            } else if (stances.size() > 1) {
                labels.addLabel(MIXED);
            }
            if (data.row(row).mark() == Mark.CONTRADICTED && !stances.isEmpty()) {
                labels.addLabel(Mark.CONTRADICTED.name());
            }
        };
    }

    /** The labels of the names of events. */
    IConfigLabelAccumulator titles() {
        return (labels, column, row) -> labels.addLabel(data.row(row).mark().name());
    }

    @Override
    public void configureRegistry(@Nullable IConfigRegistry registry) {
        if (registry == null) {
            return;
        }
        for (Stance stance : Stance.values()) {
            ground(registry, stance.name(), StanceLook.of(stance).colour());
        }
        ground(registry, MIXED, StanceLook.of(Stance.DENIED).colour());
        Style loud = new Style();
        loud.setAttributeValue(CellStyleAttributes.FONT, theme.bold());
        for (Mark mark : List.of(Mark.CONTRADICTED, Mark.SINGLE)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, loud, DisplayMode.NORMAL, mark.name());
        }
    }

    private void ground(IConfigRegistry registry, String label, RGB colour) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, theme.tint(colour, TINT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
