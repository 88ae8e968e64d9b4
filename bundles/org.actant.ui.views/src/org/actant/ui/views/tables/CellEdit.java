package org.actant.ui.views.tables;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.ecore.EAttribute;

/** How the cells of a column are written. */
public sealed interface CellEdit {

    /** The command that gives an element a value. */
    ModelCommand command(Element element, Object value);

    /** Whether the cell of an element can be written at all: a relation has no distance. */
    default boolean isFor(Element element) {
        return true;
    }

    /**
     * Words are typed.
     *
     * @param feature what is written
     */
    record Words(EAttribute feature) implements CellEdit {

        @Override
        public boolean isFor(Element element) {
            return feature.getEContainingClass().isSuperTypeOf(element.eClass());
        }

        @Override
        public ModelCommand command(Element element, Object value) {
            String words = String.valueOf(value).strip();
            return new SetFeature(element, feature, words.isEmpty() ? null : words);
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
