package org.actant.ui.views.inspector;

import java.util.Collection;
import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;

/**
 * What the sections of the inspector need from where they stand.
 *
 * @param types   words and colours of the ontology
 * @param images  chips
 * @param actions what they can ask for
 */
public record InspectorContext(TypeCatalogue types, ElementImages images, Actions actions) {

    /** What a section can ask for. */
    public interface Actions {

        /** Executes a command; what is wrong is shown. */
        void execute(DossierSession session, ModelCommand command);

        /**
         * Executes a command that changes more than what is shown, once the analyst has seen what; what is wrong is shown.
         *
         * @param consequences sentences that say what changes; if there are none, nobody is asked
         */
        void propose(DossierSession session, ModelCommand command, List<String> consequences);

        /** Deletes elements with what cannot stand without them; what is wrong is shown. */
        void delete(DossierSession session, Collection<? extends Element> elements);

        /** Goes to where an element stands in an article. */
        void reveal(DossierSession session, Element element);

        /** Shows another element in the inspector, and everywhere else. */
        void select(DossierSession session, Element element);

        /** Something was typed that is not written yet, or was written. */
        void typed();

        /** The form has another height. */
        void resized();
    }
}
