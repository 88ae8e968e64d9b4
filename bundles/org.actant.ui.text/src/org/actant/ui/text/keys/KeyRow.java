package org.actant.ui.text.keys;

/**
 * A row of the list of keys.
 *
 * @param group what it belongs to
 * @param name  what is done
 * @param keys  the keys that do it now, as they are written; empty if none do
 */
public record KeyRow(String group, String name, String keys) {
}
