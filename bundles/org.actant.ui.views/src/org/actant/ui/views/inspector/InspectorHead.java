package org.actant.ui.views.inspector;

import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The top of the form: the chip, name and type of what is shown. */
final class InspectorHead {

    private final TypeCatalogue types;
    private final ElementImages images;
    private final Composite control;
    private final Label chip;
    private final Label title;
    private final Label remark;

    InspectorHead(Composite parent, TypeCatalogue types, ElementImages images) {
        this.types = types;
        this.images = images;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        chip = new Label(control, SWT.NONE);
        title = new Label(control, SWT.WRAP);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD).increaseHeight(2)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(title);
        new Label(control, SWT.NONE);
        remark = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(remark);
    }

    /** Names what is shown. */
    void show(Subject shown) {
        boolean isSingle = shown.isSingle();
        chip.setImage(images.of(shown.first()));
        title.setText(isSingle
                ? escaped(types.label(shown.first()))
                : Messages.bind(Messages.several, shown.elements().size()));
        remark(isSingle ? escaped(types.typeLabel(shown.first())) : "");
    }

    /** Says that nothing is shown. */
    void showNothing() {
        chip.setImage(null);
        title.setText("");
        remark(Messages.nothing);
    }

    private void remark(String text) {
        remark.setText(text);
        ((GridData) remark.getLayoutData()).exclude = text.isEmpty();
        remark.setVisible(!text.isEmpty());
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    Composite control() {
        return control;
    }

    /** How far a notch of the wheel scrolls the form. */
    int lineHeight() {
        return title.getFont().getFontData()[0].getHeight() * 2;
    }
}
