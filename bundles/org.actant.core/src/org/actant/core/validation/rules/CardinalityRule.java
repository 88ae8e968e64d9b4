package org.actant.core.validation.rules;

import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Cardinality;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.osgi.service.component.annotations.Component;

/** The least number of members is not greater than the greatest. */
@Component
public final class CardinalityRule implements Rule {

    @Override
    public String id() {
        return "cardinality";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Entity entity && entity.getCardinality() != null) {
            Cardinality cardinality = entity.getCardinality();
            if (cardinality.getMax() >= 0 && cardinality.getMin() > cardinality.getMax()) {
                check.report(element, Severity.ERROR, Messages.bind(Messages.cardinalityReversed,
                        new Object[]{Labels.of(element), cardinality.getMin(), cardinality.getMax()}));
            }
        }
    }
}
