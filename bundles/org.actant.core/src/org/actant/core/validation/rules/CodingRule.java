package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Coding;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.osgi.service.component.annotations.Component;

/** Codes are in their schemes, as far as these are known. */
@Component
public final class CodingRule implements Rule {

    @Override
    public String id() {
        return "coding";
    }

    @Override
    public void check(Element element, Check check) {
        List<Coding> codings = switch (element) {
            case Event event -> event.getCodings();
            case Entity entity -> entity.getCodes();
            default -> List.of();
        };
        for (Coding coding : codings) {
            if (!check.ontology().knowsScheme(coding.getScheme())) {
                check.report(element, Severity.WARNING,
                        Messages.bind(Messages.unknownScheme, Labels.of(element), coding.getScheme()));
            } else if (!check.ontology().acceptsCode(coding.getScheme(), coding.getCode())) {
                check.report(element, Severity.WARNING, Messages.bind(Messages.unknownCode,
                        new Object[]{Labels.of(element), coding.getScheme(), coding.getCode()}));
            }
        }
    }
}
