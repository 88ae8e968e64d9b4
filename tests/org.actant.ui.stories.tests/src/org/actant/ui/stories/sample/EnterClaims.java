package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.ui.text.gestures.Gesture;

/** Says who claims something, in which words, and how good that is. */
record EnterClaims(Hands hands) {

    void enter(Node claim) {
        hands.desk().show(hands.element(claim.text("about")));
        hands.editor().press(Gesture.CLAIM);
        List<String> chain = claim.texts("sourceChain");
        if (chain.isEmpty()) {
            hands.editor().answer("", row -> !(row.value() instanceof Element));
        } else {
            Element first = speaker(chain.get(0));
            hands.editor().answer(hands.gold().name(chain.get(0)), row -> row.value() == first);
        }
        List<Claim> claims = hands.desk().article().getClaims();
        hands.made(claim, claims.get(claims.size() - 1));
        hands.show(claim);
        form(claim);
    }

    private Element speaker(String source) {
        String name = hands.gold().name(source);
        return hands.desk().hasSource(name) ? hands.desk().source(name) : hands.desk().named(name);
    }

    private void form(Node claim) {
        List<String> chain = claim.texts("sourceChain");
        if (chain.size() > 1) {
            chain.subList(1, chain.size()).forEach(
                    source -> hands.inspector().choose("Add to Chain of sources", speaker(source)));
        }
        hands.inspector().check("scope is certain", claim.is("scopeCertain"));
        hands.pick("Reach", Literals.ABOUT_KIND, claim, "aboutKind");
        if (claim.has("credibility")) {
            hands.inspector().pick("Credibility", claim.text("credibility") + " \u2013 "
                    + hands.desk().types().scaleValue("credibility", claim.text("credibility")));
        }
        hands.pick("Kind", Literals.CLAIM_KIND, claim, "kind");
        hands.pick("Level", Literals.EPISTEMIC_LEVEL, claim, "epistemic");
        hands.choose("Add to Signal words", claim, "cues");
        hands.choose("Add to Words that name the source", claim, "attribution");
        hands.choose("Add to Evidence", claim, "mentions");
        new EnterRealis(hands).enter(claim.node("realis"));
        if (claim.has("window")) {
            new EnterTimes(hands).meaning(claim.node("window"));
        }
    }

    /** Says which claims it contradicts; they must be there. */
    void contradictions(Node claim) {
        if (claim.has("contradicts")) {
            hands.show(claim);
            hands.choose("Add to Contradicts", claim, "contradicts");
        }
    }
}
