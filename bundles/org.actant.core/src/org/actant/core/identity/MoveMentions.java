package org.actant.core.identity;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.model.Mention;

/**
 * Finds that words stand for another element than it was thought. The roles that these words fill, and the claims that
 * they carry, go with them; see {@link Reassignment}.
 *
 * @param mentions the words
 * @param target   what they stand for afterwards
 */
public record MoveMentions(List<Mention> mentions, Element target) implements ModelCommand {

    /** @throws IllegalArgumentException if there are no mentions */
    public MoveMentions {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("There are no mentions to move.");
        }
    }

    @Override
    public String label() {
        return mentions.size() == 1
                ? Messages.bind(Messages.moveMention, Labels.of(mentions.get(0)), Labels.of(target))
                : Messages.bind(Messages.moveMentions, mentions.size(), Labels.of(target));
    }

    @Override
    public void run(Edit edit) {
        new Reassignment(edit, mentions, target).run();
    }
}
