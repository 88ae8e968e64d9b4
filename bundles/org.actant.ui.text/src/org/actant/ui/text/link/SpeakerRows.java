package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.core.commands.Speaker;
import org.actant.core.names.TypeEvidence;
import org.actant.core.session.Labels;
import org.actant.model.Actor;
import org.actant.model.Element;
import org.actant.model.Source;
import org.actant.model.SourceKind;

/** The rows of the pop-up that stand for who says something: sources, actors, and a new voice. */
final class SpeakerRows {

    private static final String PERSON = "Person";

    private final LinkContext context;
    private final Candidates candidates;
    private final TypeEvidence evidence = new TypeEvidence();

    /** @param offset where it is said, in UTF-16 code units */
    SpeakerRows(LinkContext context, int offset) {
        this.context = context;
        candidates = context.candidates(element -> element instanceof Source || element instanceof Actor, offset);
    }

    /** False while names are being prepared. */
    boolean isComplete() {
        return candidates.isComplete();
    }

    /** Sources and actors with names like some words first, then others. */
    List<Choice> likeliest(String words) {
        return candidates.likeliest(words).stream().map(this::row).toList();
    }

    /** Sources and actors with names like what was typed. */
    List<Choice> matching(String typed) {
        return candidates.matching(typed).stream().map(this::row).toList();
    }

    /** The row that makes a new source. */
    Choice newOne(String name) {
        return new Choice(new Speaker.Unknown(name, kind(name)),
                LinkMessages.bind(LinkMessages.newOne, LinkMessages.source, Labels.shortened(name, null)), "", null,
                true);
    }

    /** The rows for some words: a new source, then those that are there. */
    List<Choice> withNewOne(String name, List<Choice> known) {
        List<Choice> rows = new ArrayList<>();
        rows.add(newOne(name));
        rows.addAll(known);
        return rows;
    }

    private Choice row(Element element) {
        return element instanceof Source
                ? new Choice(element, Labels.of(element), LinkMessages.source, null, true)
                : context.choice(element);
    }

    /** Who has no name is unnamed: "Kreise" may be, "laut Berichten" is. */
    private SourceKind kind(String name) {
        if (Character.isLowerCase(name.codePointAt(0))) {
            return SourceKind.ANONYMOUS;
        }
        return PERSON.equals(evidence.likely(name, "", PERSON::equals)) ? SourceKind.PERSON : SourceKind.INSTITUTION;
    }
}
