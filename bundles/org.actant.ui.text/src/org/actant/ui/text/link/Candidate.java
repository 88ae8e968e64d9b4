package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Name;

/**
 * An element that words may be tied to.
 *
 * @param element  the element
 * @param names    its names, the main one first; never empty
 * @param recency  place among those that were linked lately, 0 the last; {@link #NEVER} if it was not
 * @param distance how far its nearest mention is, in UTF-16 code units; {@link #NEVER} if the text has none
 */
public record Candidate(Element element, List<String> names, int recency, int distance) {

    /** Not linked lately, or not mentioned. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** The names of an element. */
    public static List<String> names(Element element, String label) {
        List<String> names = new ArrayList<>(2);
        names.add(label);
        if (element instanceof Entity entity) {
            for (Name name : entity.getNames()) {
                if (name.getText() != null) {
                    names.add(name.getText());
                }
            }
        } else if (element instanceof Event event && event.getType() != null) {
            names.add(event.getType());
        }
        return names;
    }
}
