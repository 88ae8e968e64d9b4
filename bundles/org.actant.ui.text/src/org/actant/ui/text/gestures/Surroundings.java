package org.actant.ui.text.gestures;

import java.util.Collection;
import java.util.List;

import org.actant.core.validation.Finding;
import org.actant.model.Element;

/** What gestures need of the workbench that the text is shown in. */
public interface Surroundings {

    /** A text that is shown alone: nothing is checked, and there is no inspector. */
    Surroundings NONE = new Surroundings() {

        @Override
        public List<Finding> check(Collection<? extends Element> elements) {
            return List.of();
        }

        @Override
        public void showInspector() {
            // there is none
        }
    };

    /** What is wrong with some elements, without what they contain. */
    List<Finding> check(Collection<? extends Element> elements);

    /** Goes to the inspector, which shows what is current. */
    void showInspector();
}
