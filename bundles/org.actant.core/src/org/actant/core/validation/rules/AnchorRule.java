package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.AnchorState;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.osgi.service.component.annotations.Component;

/** No anchor is lost or waits for review. */
@Component
public final class AnchorRule implements Rule {

    @Override
    public String id() {
        return "anchor";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Anchored anchored && anchored.getAnchorState() != AnchorState.OK) {
            boolean isLost = anchored.getAnchorState() == AnchorState.LOST;
            String text = check.text(anchored);
            List<QuickFix> fixes = text == null ? List.of() : new AnchorFixes(anchored, text).all();
            check.report(anchored, isLost ? Severity.ERROR : Severity.WARNING, Messages.bind(
                    isLost ? Messages.anchorLost : Messages.anchorToReview, Labels.of(anchored)), fixes);
        }
    }
}
