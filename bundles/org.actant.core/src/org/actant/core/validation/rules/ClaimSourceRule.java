package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.AttributeToAuthor;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.EpistemicLevel;
import org.osgi.service.component.annotations.Component;

/** What the text says is said by somebody; only what we infer or interpret ourselves needs no source. */
@Component
public final class ClaimSourceRule implements Rule {

    @Override
    public String id() {
        return "claim-source";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Claim claim && claim.getSourceChain().isEmpty()
                && claim.getEpistemic() == EpistemicLevel.TEXTUAL && claim.eContainer() instanceof Article article) {
            Dossier dossier = check.session().dossier();
            check.report(claim, Severity.WARNING, Messages.bind(Messages.claimWithoutSource, Labels.of(claim)),
                    List.of(new QuickFix.Act(new AttributeToAuthor(dossier, article, claim)),
                            new QuickFix.Choose(Messages.fixChooseSource, dossier::getSources,
                                    source -> new AddPart(claim, Literals.CLAIM__SOURCE_CHAIN, source)),
                            new QuickFix.Act(Messages.fixOurs,
                                    new SetFeature(claim, Literals.CLAIM__EPISTEMIC, EpistemicLevel.INFERENTIAL))));
        }
    }
}
