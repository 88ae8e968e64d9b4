package org.actant.core.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.commands.Reanchor;
import org.actant.core.session.Labels;
import org.actant.core.spans.Quotes;
import org.actant.core.spans.Relocation;
import org.actant.core.validation.QuickFix;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/** Ways out for an anchor that no longer stands on its words. */
final class AnchorFixes {

    private final Anchored anchored;
    private final String text;

    AnchorFixes(Anchored anchored, String text) {
        this.anchored = anchored;
        this.text = text;
    }

    /** Find the words again, if they are somewhere; accept what stands at the old place, if that is one; delete. */
    List<QuickFix> all() {
        List<QuickFix> fixes = new ArrayList<>();
        new Relocation(text).find(anchored).filter(this::isPlace)
                .ifPresent(place -> add(Messages.fixRelocate, place, fixes));
        TextRanges ranges = anchored.getRanges();
        if (ranges != null && isPlace(ranges)) {
            add(Messages.fixAccept, ranges, fixes);
        }
        fixes.add(new QuickFix.Act(new Delete(List.of(anchored))));
        return fixes;
    }

    private void add(String label, TextRanges place, List<QuickFix> fixes) {
        String words = Labels.shortened(Quotes.quote(place, text), "");
        fixes.add(new QuickFix.Act(Messages.bind(label, words), new Reanchor(anchored, text, place)));
    }

    private boolean isPlace(TextRanges ranges) {
        boolean isInside = ranges.end() <= text.length();
        for (int i = 0; isInside && i < ranges.size(); i++) {
            isInside = !Quotes.cutsSurrogatePair(text, ranges.begin(i))
                    && !Quotes.cutsSurrogatePair(text, ranges.end(i));
        }
        return isInside;
    }
}
