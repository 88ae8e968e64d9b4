package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Dossier;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says who makes a claim: adds a source to the end of its chain, and the words that name it to its attribution.
 *
 * @param claim   the claim
 * @param speaker who says it
 * @param words   words of the article of the claim that name the speaker, or null; a span that stands on just these words
 *                is taken, else they become a cue of the claim
 * @param span    the span on these words, or null if there is none
 */
public record Attribute(Claim claim, Speaker speaker, @Nullable Selection words, @Nullable Anchored span)
        implements
            ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.attribute, speaker.name());
    }

    @Override
    public void run(Edit edit) {
        Article article = (Article) claim.eContainer();
        Source source = speaker.source(edit, (Dossier) article.eContainer());
        if (!claim.getSourceChain().contains(source)) {
            edit.add(claim, Literals.CLAIM__SOURCE_CHAIN, source);
        }
        Anchored naming = span != null ? span : newCue(edit, article);
        if (naming != null && !claim.getAttribution().contains(naming)) {
            edit.add(claim, Literals.CLAIM__ATTRIBUTION, naming);
        }
    }

    private @Nullable Anchored newCue(Edit edit, Article article) {
        Selection naming = words;
        if (naming == null) {
            return null;
        }
        Cue cue = naming.anchor(ActantFactory.eINSTANCE.createCue());
        cue.setOf(claim);
        edit.add(article, Literals.ARTICLE__CUES, cue);
        return cue;
    }
}
