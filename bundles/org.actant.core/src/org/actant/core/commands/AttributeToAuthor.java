package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Source;
import org.actant.model.SourceKind;

/**
 * Attributes a claim to the voice that brought out its article. An article that names none gets one, called like its
 * author or its outlet.
 *
 * @param dossier the dossier
 * @param article the article that the claim stands in
 * @param claim   the claim
 */
public record AttributeToAuthor(Dossier dossier, Article article, Claim claim) implements ModelCommand {

    @Override
    public String label() {
        return Messages.attributeToAuthor;
    }

    @Override
    public void run(Edit edit) {
        Source source = article.getSource();
        if (source == null) {
            source = ActantFactory.eINSTANCE.createSource();
            source.setName(name());
            source.setKind(SourceKind.PUBLISHER);
            edit.add(dossier, Literals.DOSSIER__SOURCES, source);
            edit.set(article, Literals.ARTICLE__SOURCE, source);
        }
        edit.add(claim, Literals.CLAIM__SOURCE_CHAIN, 0, source);
    }

    private String name() {
        String author = Labels.shortened(article.getAuthor(), article.getOutlet());
        return "?".equals(author) ? Messages.bind(Messages.authorOf, Labels.of(article)) : author;
    }
}
