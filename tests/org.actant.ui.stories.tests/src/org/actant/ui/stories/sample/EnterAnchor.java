package org.actant.ui.stories.sample;

import org.actant.model.ActantPackage.Literals;

/** Says of words how they are read: their form and sense, what is in doubt about them, and how far they hold. */
record EnterAnchor(Hands hands) {

    void enter(Node words) {
        boolean plain = !words.has("sense") && !words.has("reading") && !words.has("doubt") && !words.has("realis");
        if (plain && !words.has("kind")) {
            return;
        }
        hands.show(words);
        hands.pick("Form", Literals.MENTION_FORM, words, "kind");
        hands.pick("Sense", Literals.SENSE, words, "sense");
        hands.write("Reading", words, "reading");
        hands.pick("Doubt", Literals.DOUBT, words, "doubt");
        hands.pick("Reason", Literals.DOUBT_REASON, words, "doubtReason");
        if (words.has("realis")) {
            new EnterRealis(hands).enter(words.node("realis"));
        }
    }
}
