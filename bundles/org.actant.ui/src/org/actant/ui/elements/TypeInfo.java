package org.actant.ui.elements;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * A type of elements.
 *
 * @param key    key in the ontology; empty if an element has no type
 * @param label  name in the language of the user interface; the key if the ontology does not know it
 * @param letter letter that chooses it; null if it has none
 * @param colour readable on light and dark ground
 */
public record TypeInfo(String key, String label, @Nullable String letter, RGB colour) {
}
