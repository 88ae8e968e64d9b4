package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.AboutKind;
import org.actant.model.ActantFactory;
import org.actant.model.Claim;
import org.actant.model.ClaimKind;
import org.actant.model.EpistemicLevel;
import org.actant.model.KnowledgeBasis;
import org.actant.model.Likelihood;

/** Reads claims. */
final class ClaimReader {

    private static final Set<String> REQUIRED = Set.of("id", "about", "aboutKind", "sourceChain", "scopeCertain",
            "cues", "attribution", "realis", "credibility", "kind", "epistemic");
    private static final int LEAST_CREDIBLE = 6;

    private final JsonInput in;
    private final References references;
    private final TimeReader times;
    private final RealisReader realis;

    ClaimReader(JsonInput in, References references, TimeReader times, RealisReader realis) {
        this.in = in;
        this.references = references;
        this.times = times;
        this.realis = realis;
    }

    Claim claim() throws IOException {
        Claim claim = ActantFactory.eINSTANCE.createClaim();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "id" -> references.define(claim);
                case "about" -> references.refer(Targets.CLAIMED, claim::setAbout);
                case "aboutKind" -> claim.setAboutKind(in.choice(AboutKind::get));
                case "mentions" -> references.referToDifferent(Targets.MENTION, claim::getMentions);
                case "cues" -> references.referToAll(Targets.ANCHORED, claim::getCues);
                case "contradicts" -> references.referToDifferent(Targets.CLAIM, claim::getContradicts);
                case "realis" -> claim.setRealis(realis.full());
                case "window" -> claim.setWindow(times.time());
                case "note" -> claim.setNote(in.string());
                default -> grading(claim, member);
            }
        });
        return claim;
    }

    private void grading(Claim claim, String member) throws IOException {
        switch (member) {
            case "sourceChain" -> references.referToAll(Targets.SOURCE, claim::getSourceChain);
            case "scopeCertain" -> claim.setScopeCertain(in.bool());
            case "attribution" -> references.referToAll(Targets.ANCHORED, claim::getAttribution);
            case "credibility" -> claim.setCredibility(in.isNull() ? 0 : in.integer(1, LEAST_CREDIBLE));
            case "likelihood" -> claim.setLikelihood(in.choice(Likelihood::get));
            case "basis" -> claim.setBasis(in.choice(KnowledgeBasis::get));
            case "kind" -> claim.setKind(in.choice(ClaimKind::get));
            case "epistemic" -> claim.setEpistemic(in.choice(EpistemicLevel::get));
            default -> throw in.unknownMember();
        }
    }
}
