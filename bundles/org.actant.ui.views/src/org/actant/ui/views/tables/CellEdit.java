package org.actant.ui.views.tables;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;

/** How the cells of a column are written. */
public sealed interface CellEdit {

    /** The command that gives an element a value. */
    ModelCommand command(Element element, Object value);

    /**
     * Words are typed.
     *
     * @param write makes the command
     */
    record Words(BiFunction<Element, String, ModelCommand> write) implements CellEdit {

        @Override
        public ModelCommand command(Element element, Object value) {
            return write.apply(element, String.valueOf(value));
        }
    }

    /**
     * One of several values is chosen.
     *
     * @param choices the values that an element may have, in their order
     * @param write   makes the command
     */
    record Options(Function<Element, List<Labelled<Object>>> choices,
            BiFunction<Element, Object, ModelCommand> write) implements CellEdit {

        @Override
        public ModelCommand command(Element element, Object value) {
            return write.apply(element, value);
        }
    }
}
