package org.actant.ui.views.ontology;

import org.actant.core.ontology.edit.TypeRef;
import org.actant.ui.elements.ChipDescriptor;
import org.actant.ui.elements.ChipShape;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Chips in the colours of types; disposed with the control that they belong to. */
final class Swatches {

    /** A colour as {@code #RRGGBB}. */
    static final String PATTERN = "#[0-9A-Fa-f]{6}";

    private static final String NEUTRAL = "#808080";
    private static final int HEX = 16;

    private final LocalResourceManager resources;

    Swatches(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** A chip in the colour of a type, be it its own or that of one above it. */
    Image of(TypeActions actions, TypeRef type, ChipShape shape) {
        return of(actions.index().colour(type.key()).orElse(NEUTRAL), shape);
    }

    /** A chip in a colour. */
    Image of(String hex, ChipShape shape) {
        int rgb = Integer.parseInt(hex.substring(1), HEX);
        return resources.create(new ChipDescriptor(shape, new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)));
    }
}
