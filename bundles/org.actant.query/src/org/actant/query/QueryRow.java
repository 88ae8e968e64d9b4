package org.actant.query;

import java.util.List;
import org.actant.model.Element;
import org.actant.query.evaluation.CellText;

/**
 * A row of a result.
 *
 * @param element the element that was found
 * @param cells   the values in each column: elements and other objects, texts, numbers, truth values, literals
 */
public record QueryRow(Element element, List<List<Object>> cells) {

    /** The text of a cell; several values with commas between them. */
    public String text(int column) {
        return CellText.of(cells.get(column));
    }

    /** The texts of a cell, one a value. */
    public List<String> texts(int column) {
        return cells.get(column).stream().map(CellText::of).toList();
    }
}
