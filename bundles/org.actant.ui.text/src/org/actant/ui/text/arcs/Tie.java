package org.actant.ui.text.arcs;

import org.actant.model.Anchored;

/**
 * What ties two spans.
 *
 * @param from  the trigger of an event, or where a connection begins
 * @param to    a mention of what takes part, or where the connection ends
 * @param label what it takes part as, or the type of the connection
 */
public record Tie(Anchored from, Anchored to, String label) {
}
