package org.actant.ui.text.tests;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.text.types.TypeCatalog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.RGB;

/** Gives every element a colour that nothing else has, so that a picture tells what was drawn for it. */
final class ColourPerElement implements TypeCatalog {

    private static final float TURN = 222.5f;
    private static final int SHADES = 5;

    private final Map<Element, RGB> colours = new IdentityHashMap<>();
    private final Set<RGB> used = new HashSet<>();

    @Override
    public TypeInfo of(Element element) {
        return new TypeInfo("", element.eClass().getName(), null, colours.computeIfAbsent(element, any -> next()));
    }

    private RGB next() {
        for (int i = used.size();; i++) {
            RGB colour = new RGB(i * TURN % 360, 0.9f, 0.5f + i % SHADES * 0.1f);
            if (used.add(colour)) {
                return colour;
            }
        }
    }

    @Override
    public List<TypeInfo> entityTypes(EClass kind) {
        return List.of();
    }

    @Override
    public List<TypeInfo> eventTypes() {
        return List.of();
    }

    @Override
    public List<RoleInfo> roles(Event event) {
        return List.of();
    }
}
