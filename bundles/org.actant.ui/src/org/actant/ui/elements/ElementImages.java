package org.actant.ui.elements;

import java.util.function.Function;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The chips of elements, drawn once each and disposed with the control that they belong to. */
public final class ElementImages {

    private final LocalResourceManager resources;
    private final Function<? super @Nullable Element, TypeCatalogue> types;

    /** The chips of one dossier's elements. */
    public ElementImages(Control owner, TypeCatalogue types) {
        this(owner, element -> types);
    }

    /** @param types the catalogue of each element; asked for null too */
    public ElementImages(Control owner, Function<? super @Nullable Element, TypeCatalogue> types) {
        this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.types = types;
    }

    /** The chip of an element; of null, that of a dossier. */
    public Image of(@Nullable Element element) {
        return chip(ChipShape.of(element), element);
    }

    /** A chip of a given shape in the colour of an element; null for the neutral colour. */
    public Image chip(ChipShape shape, @Nullable Element element) {
        return resources.create(new ChipDescriptor(shape, types.apply(element).colour(element)));
    }
}
