package org.actant.core.commands;

import java.util.List;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;

/**
 * Ties words at many places to one element, in one step.
 *
 * @param target what the words stand for
 * @param links  each of the places, with this target; their articles may differ
 */
public record LinkAll(Element target, List<LinkMention> links) implements ModelCommand {

    public LinkAll {
        links = List.copyOf(links);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.linkAll, links.size(), Labels.of(target));
    }

    @Override
    public void run(Edit edit) {
        links.forEach(link -> link.run(edit));
    }
}
