package org.actant.core.validation.rules;

import org.actant.core.session.Labels;
import org.actant.core.spans.Quotes;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Sentence;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/** Anchors and sentences lie inside the text and cut no character. */
@Component
public final class RangeRule implements Rule {

    @Override
    public String id() {
        return "range";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Anchored anchored) {
            check(element, anchored.getRanges(), check);
        } else if (element instanceof Sentence sentence) {
            check(element, sentence.getRanges(), check);
        }
    }

    private static void check(Element element, @Nullable TextRanges ranges, Check check) {
        String text = check.text(element);
        if (ranges == null) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.rangeMissing, Labels.of(element)));
        } else if (text != null && ranges.end() > text.length()) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.rangeOutside,
                    new Object[]{ranges, Labels.of(element), text.length()}));
        } else if (text != null && cutsPair(ranges, text)) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.rangeCutsPair, ranges, Labels.of(element)));
        }
    }

    private static boolean cutsPair(TextRanges ranges, String text) {
        for (int i = 0; i < ranges.size(); i++) {
            if (Quotes.cutsSurrogatePair(text, ranges.begin(i)) || Quotes.cutsSurrogatePair(text, ranges.end(i))) {
                return true;
            }
        }
        return false;
    }
}
