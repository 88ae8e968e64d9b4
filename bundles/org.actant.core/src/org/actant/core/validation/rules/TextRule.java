package org.actant.core.validation.rules;

import java.io.IOException;
import org.actant.core.session.Labels;
import org.actant.core.store.ArticleText;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Article;
import org.actant.model.Element;
import org.osgi.service.component.annotations.Component;

/** The text of an article is the one that was annotated. */
@Component
public final class TextRule implements Rule {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Article article) {
            try {
                ArticleText text = check.session().text(article);
                if (!text.sha256().equals(article.getSha256()) || text.length() != article.getLength()) {
                    check.report(element, Severity.ERROR, Messages.bind(Messages.textDiffers, Labels.of(element)));
                }
            } catch (IOException e) {
                check.report(element, Severity.ERROR, String.valueOf(e.getMessage()));
            }
        }
    }
}
