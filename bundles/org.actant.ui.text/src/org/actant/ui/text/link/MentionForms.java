package org.actant.ui.text.link;

import java.util.List;
import java.util.Set;

import org.actant.core.names.ElementNames;
import org.actant.core.names.Folding;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.MentionForm;

/** Guesses the grammatical form of words that are tied to an element; the analyst may correct it. */
public final class MentionForms {

    private static final Set<String> PRONOUNS = Set.of("er", "sie", "es", "ihn", "ihm", "ihr", "ihnen", "sein", "seine",
            "seinen", "seiner", "ihre", "ihren", "ihrer", "dieser", "diese", "dieses", "wer", "he", "she", "it",
            "they", "him", "her", "them", "his", "their", "its", "who", "this", "these");

    private MentionForms() {
    }

    /** The form of a mention of an element. */
    public static MentionForm of(String words, Element element) {
        String folded = Folding.fold(words);
        if (element instanceof Event) {
            return ofTrigger(words);
        }
        if (PRONOUNS.contains(folded)) {
            return MentionForm.PRO;
        }
        List<String> names = ElementNames.of(element);
        String stems = Folding.stems(folded);
        boolean isName = names.stream().map(Folding::fold).map(Folding::stems)
                .anyMatch(name -> (" " + name + " ").contains(" " + stems + " "));
        return isName ? MentionForm.NAM : MentionForm.NOM;
    }

    /** The form of the words that say that something happens. */
    public static MentionForm ofTrigger(String words) {
        boolean noun = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        return noun ? MentionForm.NOM : MentionForm.VRB;
    }
}
