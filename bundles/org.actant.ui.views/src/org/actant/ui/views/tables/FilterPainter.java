package org.actant.ui.views.tables;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what a column is filtered by; where it is not, softly, that it can be. */
@NonNullByDefault({})
final class FilterPainter extends TextPainter {

    private final Color soft;
    private boolean isEmpty;

    /** @param soft the colour of what stands in an empty filter */
    FilterPainter(Color soft) {
        this.soft = soft;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        isEmpty = super.convertDataType(cell, registry).isEmpty();
        super.paintCell(cell, gc, bounds, registry);
    }

    @Override
    protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
        return isEmpty ? Messages.filterHint : super.convertDataType(cell, registry);
    }

    @Override
    public void setupGCFromConfig(GC gc, IStyle style) {
        super.setupGCFromConfig(gc, style);
        if (isEmpty) {
            gc.setForeground(soft);
        }
    }
}
