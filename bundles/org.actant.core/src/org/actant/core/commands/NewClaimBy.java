package org.actant.core.commands;

import java.util.List;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a new claim by somebody who may not be a source of the dossier yet. */
public final class NewClaimBy implements ModelCommand {

    private final Article article;
    private final Element about;
    private final @Nullable Speaker speaker;
    private final @Nullable Selection cue;
    private @Nullable Claim claim;

    /**
     * @param article which article says it
     * @param about   the event, relation or link that is claimed to hold
     * @param speaker who says so; null if nobody in the text does
     * @param cue     words of that article that show the realis, or null
     */
    public NewClaimBy(Article article, Element about, @Nullable Speaker speaker, @Nullable Selection cue) {
        this.article = article;
        this.about = about;
        this.speaker = speaker;
        this.cue = cue;
    }

    @Override
    public String label() {
        return Messages.newClaim;
    }

    @Override
    public void run(Edit edit) {
        Speaker by = speaker;
        List<Source> chain = by == null ? List.of() : List.of(by.source(edit, (Dossier) article.eContainer()));
        new NewClaim(article, about, chain, cue, List.of()).run(edit);
        claim = article.getClaims().get(article.getClaims().size() - 1);
    }

    /** The claim that was made; null before the command has run. */
    public @Nullable Claim claim() {
        return claim;
    }
}
