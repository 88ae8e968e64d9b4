package org.actant.formats.json;

/**
 * A place in a JSON file, for messages.
 *
 * @param line   from 1
 * @param column from 1, in bytes
 */
record Position(int line, int column) {
}
