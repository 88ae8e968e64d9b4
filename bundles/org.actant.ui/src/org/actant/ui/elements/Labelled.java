package org.actant.ui.elements;

/**
 * A value and what it is called, such as one that may be chosen in a form.
 *
 * @param value key or literal
 * @param label name in the language of the user interface
 * @param <T>   type of the value
 */
public record Labelled<T>(T value, String label) {
}
