package org.actant.ui.text.link;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * A row of the pop-up.
 *
 * @param value  what is chosen with it
 * @param label  what it is called
 * @param detail what tells it from others, such as its type; may be empty
 * @param colour colour of its type, or null
 * @param filled true for an entity, false for an event
 */
public record Choice(Object value, String label, String detail, @Nullable RGB colour, boolean filled) {
}
