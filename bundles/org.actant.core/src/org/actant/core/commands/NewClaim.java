package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a new claim: an article says that something holds.
 *
 * @param article     which article says it
 * @param about       the event, relation or link that is claimed to hold
 * @param chain       who says so, nearest to us first; empty if nobody in the text does
 * @param cue         words of that article that show the realis, or null
 * @param attribution spans of that article that name the source
 */
public record NewClaim(Article article, Element about, List<Source> chain, @Nullable Selection cue,
        List<Anchored> attribution) implements ModelCommand {

    public NewClaim {
        chain = List.copyOf(chain);
        attribution = List.copyOf(attribution);
    }

    @Override
    public String label() {
        return Messages.newClaim;
    }

    @Override
    public void run(Edit edit) {
        Claim made = ActantFactory.eINSTANCE.createClaim();
        made.setAbout(about);
        made.setScopeCertain(true);
        made.getSourceChain().addAll(chain);
        made.getAttribution().addAll(attribution);
        edit.add(article, Literals.ARTICLE__CLAIMS, made);
        Selection words = cue;
        if (words != null) {
            Cue signal = words.anchor(ActantFactory.eINSTANCE.createCue());
            signal.setOf(made);
            edit.add(article, Literals.ARTICLE__CUES, signal);
            edit.add(made, Literals.CLAIM__CUES, signal);
        }
    }
}
