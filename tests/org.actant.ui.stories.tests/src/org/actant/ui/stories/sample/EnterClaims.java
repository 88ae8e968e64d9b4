package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Source;
import org.actant.ui.text.gestures.Gesture;

/** Says who claims that an event holds, in which words, and how good that is. */
record EnterClaims(Hands hands) {

    void enter(Node event) {
        hands.gold().claims(event).forEach(claim -> claim(event, claim));
    }

    private void claim(Node event, Node claim) {
        hands.desk().show(hands.desk().named(event.text("label")));
        hands.editor().press(Gesture.CLAIM);
        List<String> chain = claim.texts("sourceChain").stream().map(hands.gold()::name).toList();
        boolean known = hands.desk().knows(chain.get(0));
        hands.editor().answer(chain.get(0), row -> !known
                || row.value() instanceof Source source && chain.get(0).equals(source.getName()));
        List<Claim> claims = hands.desk().article().getClaims();
        hands.desk().show(claims.get(claims.size() - 1));
        chain.subList(1, chain.size()).forEach(source -> hands.inspector().choose("Add to Chain of sources", source));
        hands.inspector().check("scope is certain", claim.is("scopeCertain"));
        if (claim.has("credibility")) {
            hands.inspector().pick("Credibility", claim.text("credibility") + " \u2013 "
                    + hands.desk().types().scaleValue("credibility", claim.text("credibility")));
        }
        hands.pick("Kind", Literals.CLAIM_KIND, claim.text("kind"));
        hands.pick("Level", Literals.EPISTEMIC_LEVEL, claim.text("epistemic"));
        words(claim, "cues", "Add to Signal words");
        words(claim, "attribution", "Add to Words that name the source");
        words(claim, "mentions", "Add to Evidence");
        hands.depend(claim.node("realis"));
    }

    private void words(Node claim, String member, String button) {
        claim.texts(member).forEach(words -> hands.inspector().choose(button, hands.gold().get(words).text("text")));
    }
}
