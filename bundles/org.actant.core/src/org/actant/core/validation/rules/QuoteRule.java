package org.actant.core.validation.rules;

import org.actant.core.session.Labels;
import org.actant.core.spans.Quotes;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.osgi.service.component.annotations.Component;

/** The quote of an anchor is what stands at its span. */
@Component
public final class QuoteRule implements Rule {

    @Override
    public String id() {
        return "quote";
    }

    @Override
    public void check(Element element, Check check) {
        if (!(element instanceof Anchored anchored) || anchored.getRanges() == null) {
            return;
        }
        TextRanges ranges = anchored.getRanges();
        String text = check.text(element);
        if (text == null || ranges.end() > text.length()) {
            return;
        }
        String words = Quotes.quote(ranges, text);
        if (!words.equals(anchored.getQuote())) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.quoteDiffers,
                    new Object[]{anchored.getId(), anchored.getQuote(), ranges, Labels.shortened(words, "")}),
                    new AnchorFixes(anchored, text).all());
        }
    }
}
