package org.actant.ui.views.tables;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours and fonts of tables: those of the lists of the platform, whatever its theme, with calm lines. */
public final class TableTheme extends ModernNatTableThemeConfiguration {

    private static final int HALF = 128;
    private static final int PADDING = 5;
    private static final double FAINT = 0.06;
    private static final double LINE = 0.18;
    private static final double SOFT = 0.72;

    private final LocalResourceManager resources;
    private final Color ground;
    private final Color ink;

    /** @param owner the control that the colours belong to */
    public TableTheme(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        ground = owner.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        ink = owner.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        body(owner.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION),
                owner.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
        headers();
        fonts();
    }

    /** Whether light letters stand on dark ground. */
    public boolean isDark() {
        return ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * HALF;
    }

    /** A colour between the ground and another one. @param share of the other one, 0 to 1 */
    public Color tint(RGB other, double share) {
        RGB base = ground.getRGB();
        return resources.create(ColorDescriptor.createFrom(new RGB(
                mix(base.red, other.red, share), mix(base.green, other.green, share),
                mix(base.blue, other.blue, share))));
    }

    private static int mix(int base, int other, double share) {
        return (int) Math.round(base + (other - base) * share);
    }

    /** The font of what is emphasized. */
    public Font bold() {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
    }

    private void body(Color selection, Color selectionInk) {
        defaultBgColor = ground;
        defaultFgColor = ink;
        evenRowBgColor = ground;
        oddRowBgColor = ground;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        gridLineColor = tint(ink.getRGB(), LINE);
        defaultSelectionBgColor = selection;
        defaultSelectionFgColor = selectionInk;
        selectionAnchorBgColor = ground;
        selectionAnchorFgColor = ink;
        selectionAnchorSelectionBgColor = selection;
        selectionAnchorSelectionFgColor = selectionInk;
        BorderStyle anchor = new BorderStyle(2, ink, BorderStyle.LineStyleEnum.SOLID);
        selectionAnchorBorderStyle = anchor;
        selectionAnchorSelectionBorderStyle = anchor;
        selectionAnchorGridBorderStyle = new BorderStyle(1, ink, BorderStyle.LineStyleEnum.SOLID);
        filterRowBgColor = ground;
        filterRowFgColor = ink;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        rHeaderCellPainter = new PaddingDecorator(new TextPainter(), 0, PADDING, 0, PADDING);
    }

    private void headers() {
        Color faint = tint(ink.getRGB(), FAINT);
        Color selected = tint(ink.getRGB(), LINE);
        Color soft = tint(ink.getRGB(), SOFT + LINE);
        cHeaderBgColor = faint;
        cHeaderFgColor = soft;
        rHeaderBgColor = faint;
        rHeaderFgColor = ink;
        cornerBgColor = faint;
        cornerFgColor = soft;
        cHeaderSelectionBgColor = selected;
        cHeaderSelectionFgColor = ink;
        cHeaderFullSelectionBgColor = selected;
        cHeaderFullSelectionFgColor = ink;
        rHeaderSelectionBgColor = selected;
        rHeaderSelectionFgColor = ink;
        rHeaderFullSelectionBgColor = selected;
        rHeaderFullSelectionFgColor = ink;
        rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        renderColumnHeaderGridLines = true;
    }

    private void fonts() {
        Font font = JFaceResources.getDefaultFont();
        defaultFont = font;
        defaultSelectionFont = font;
        cHeaderFont = font;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionFont = font;
        rHeaderFont = font;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionFont = font;
        cornerFont = font;
        selectionAnchorFont = font;
        selectionAnchorSelectionFont = font;
        filterRowFont = font;
        evenRowFont = font;
        oddRowFont = font;
    }
}
