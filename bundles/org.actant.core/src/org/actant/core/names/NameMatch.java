package org.actant.core.names;

import org.actant.model.Element;

/**
 * An element whose name is like some words.
 *
 * @param element  the element
 * @param likeness how alike they are, from 1 to 100 for the same letters; 0 if no words were asked for
 */
public record NameMatch(Element element, int likeness) {
}
