package org.actant.formats.internal;

/**
 * A place in a JSON file, for messages.
 *
 * @param line   from 1
 * @param column from 1, in bytes
 */
public record Position(int line, int column) {
}
