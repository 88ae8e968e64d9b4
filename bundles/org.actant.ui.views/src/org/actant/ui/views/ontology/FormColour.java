package org.actant.ui.views.ontology;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.core.ontology.Contrast;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.PaletteColour;
import org.actant.ui.elements.ChipShape;
import org.actant.ui.views.inspector.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The colour of a type: one of the palette, any other as {@code #RRGGBB}, or that of the type above it. */
final class FormColour implements FormField {

    private final TypeActions actions;
    private final Supplier<String> value;
    private final TypeRef type;
    private final Consumer<String> write;
    private final Swatches swatches;
    private final Button palette;
    private final FormText text;
    private final Label contrast;

    /**
     * @param value   what is written now; empty for nothing
     * @param write   given a colour, or nothing
     * @param changed told when something was typed, or was written
     */
    FormColour(Composite parent, TypeActions actions, TypeRef type, Supplier<String> value,
            Consumer<String> write, Runnable changed) {
        this.actions = actions;
        this.value = value;
        this.type = type;
        this.write = write;
        swatches = new Swatches(parent);
        Field.label(parent, Messages.colour);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = new FormText(row, Messages.colour, 1, value, typed -> {
            if (typed.isEmpty() || typed.matches(Swatches.PATTERN)) {
                write.accept(typed);
            }
        }, changed);
        palette = new Button(row, SWT.PUSH);
        palette.setText("\u25BE");
        palette.setToolTipText(Messages.palette);
        Field.name(palette, Messages.palette);
        palette.addListener(SWT.Selection, event -> open());
        new Label(parent, SWT.NONE);
        contrast = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(contrast);
        refresh();
    }

    private void open() {
        Menu menu = new Menu(palette);
        for (PaletteColour colour : actions.own().applied().getPalette()) {
            if (colour.getHex() != null && colour.getHex().matches(Swatches.PATTERN)) {
                item(menu, actions.labels().of(colour) + "\t" + sentence(colour.getHex()), colour.getHex());
            }
        }
        item(menu, Messages.noColour, "");
        Point at = palette.toDisplay(0, palette.getSize().y);
        menu.setLocation(at);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String label, String hex) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        if (!hex.isEmpty()) {
            item.setImage(swatches.of(hex, ChipShape.SQUARE));
        }
        item.addListener(SWT.Selection, event -> write.accept(hex));
    }

    private static String sentence(String hex) {
        Contrast contrast = Contrast.of(hex);
        return Messages.bind(contrast.isEnough() ? Messages.contrast : Messages.contrastWeak,
                number(contrast.onWhite()), number(contrast.onDark()));
    }

    private static String number(double ratio) {
        return String.format(Locale.getDefault(), "%.1f", ratio);
    }

    @Override
    public void refresh() {
        if (!palette.isDisposed()) {
            text.refresh();
            palette.setImage(swatches.of(actions, type, ChipShape.SQUARE));
            String own = value.get();
            contrast.setText(own.matches(Swatches.PATTERN) ? sentence(own) : Messages.colourAbove);
        }
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public boolean isPending() {
        return text.isPending();
    }
}
