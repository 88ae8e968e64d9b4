package org.actant.ui.views.tables;

import java.util.function.Function;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of a table.
 *
 * @param key     names it where the choice of columns is remembered
 * @param title   heading, in the language of the user interface
 * @param width   width before anyone changed it, in pixels
 * @param value   what an element has in it: a text, an {@link Integer}, a literal of an enum, or null for nothing
 * @param words   how a value is written
 * @param edit    how it is written in place; null if it cannot be
 * @param follows whether values may change while neither their element nor its neighbours do, as derived dates may
 */
public record TableColumn(String key, String title, int width, Function<Element, @Nullable Object> value,
        Function<Object, String> words, @Nullable CellEdit edit, boolean follows) {

    /** A column of what cannot be written. */
    static TableColumn shown(String key, String title, int width, Function<Element, @Nullable Object> value) {
        return new TableColumn(key, title, width, value, String::valueOf, null, false);
    }

    /** What an element has in it, as it is read; empty for nothing. */
    public String text(Element element) {
        Object found = value.apply(element);
        return found == null ? "" : words.apply(found);
    }

    /** The same column, written in place. */
    TableColumn edited(CellEdit how) {
        return new TableColumn(key, title, width, value, words, how, follows);
    }
}
