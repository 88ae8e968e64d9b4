package org.actant.ui.text.outline;

import java.util.List;

import org.actant.core.names.Folding;
import org.actant.core.session.Labels;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An entry of the outline.
 *
 * @param element  what it stands for
 * @param place    the span to go to; null if the article has none
 * @param detail   what tells it from others, such as a role; may be empty
 * @param children what belongs to it: claims about an event, who takes part in it
 */
public record OutlineNode(Element element, @Nullable Anchored place, String detail, List<OutlineNode> children) {

    /** What it is called. */
    public String label() {
        return Labels.of(element);
    }

    /** True if a word of the label begins with what was typed, or one of a child does. */
    boolean matches(String typed) {
        String folded = Folding.fold(typed);
        return (" " + Folding.fold(label() + " " + detail)).contains(" " + folded)
                || children.stream().anyMatch(child -> child.matches(typed));
    }
}
