package org.actant.formats.xmi;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.RangeCheck;
import org.actant.model.AnchorState;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Sentence;
import org.actant.model.TextRanges;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** Checks the articles of an export against their texts before anything relies on them. */
final class ArticleCheck {

    private final XmlInput in;

    ArticleCheck(XmlInput in) {
        this.in = in;
    }

    /**
     * Checks digests, lengths, ranges and quotes, and makes names safe. A quote that is missing is filled in.
     *
     * @throws DocumentException if an article and its text do not fit
     */
    void check(DossierPart part) throws DocumentException {
        List<String> names = new ArrayList<>();
        for (Article article : part.dossier().getArticles()) {
            check(article, part.text(article));
            article.setName(ArticleNames.unique(article.getName() == null ? "" : article.getName(), names));
            names.add(article.getName());
        }
    }

    private void check(Article article, ArticleText text) throws DocumentException {
        if (!text.sha256().equals(article.getSha256()) || text.length() != article.getLength()) {
            throw in.error(Messages.bind(Messages.otherText, article.getId()));
        }
        for (EObject content : article.eContents()) {
            switch (content) {
                case Sentence sentence -> check(sentence.getId(), sentence.getRanges(), text.text());
                case Anchored anchored -> check(anchored, text.text());
                default -> {
                    // does not stand in the text
                }
            }
        }
    }

    private void check(Anchored anchored, String text) throws DocumentException {
        if (anchored.getRanges() == null) {
            return;
        }
        check(anchored.getId(), anchored.getRanges(), text);
        String quote = Quotes.quote(anchored.getRanges(), text);
        if (anchored.getQuote() == null) {
            Quotes.fill(anchored, text);
        } else if (anchored.getAnchorState() == AnchorState.OK && !anchored.getQuote().equals(quote)) {
            throw in.error(Messages.bind(Messages.otherWords,
                    new Object[]{anchored.getId(), anchored.getQuote(), quote}));
        }
    }

    private void check(@Nullable String id, @Nullable TextRanges ranges, String text) throws DocumentException {
        String problem = ranges == null ? null : RangeCheck.problem(ranges, text);
        if (problem != null) {
            throw in.error(Messages.bind(Messages.anchorProblem, id, problem));
        }
    }
}
