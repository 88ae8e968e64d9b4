package org.actant.ui.elements;

/**
 * A value that may be chosen, and what it is called.
 *
 * @param value key or literal
 * @param label name in the language of the user interface
 * @param <T>   type of the value
 */
public record Choice<T>(T value, String label) {
}
