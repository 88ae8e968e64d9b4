package org.actant.core.validation.rules;

import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.osgi.service.component.annotations.Component;

/** No two elements have one id. */
@Component
public final class IdRule implements Rule {

    @Override
    public String id() {
        return "id";
    }

    @Override
    public void check(Element element, Check check) {
        String id = element.getId();
        Element known = id == null ? null : check.session().element(id);
        if (known != null && known != element) {
            check.report(element, Severity.ERROR,
                    Messages.bind(Messages.idTwice, new Object[]{id, Labels.of(known), Labels.of(element)}));
        }
    }
}
