package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.osgi.service.component.annotations.Component;

/** No entity is a member of itself, directly or through others. */
@Component
public final class MembershipRule implements Rule {

    @Override
    public String id() {
        return "membership";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Entity entity && !entity.getMembers().isEmpty()) {
            List<Element> cycle = Cycles.through(entity,
                    member -> member instanceof Entity group ? group.getMembers() : List.of());
            if (!cycle.isEmpty()) {
                check.report(element, Severity.ERROR,
                        Messages.bind(Messages.memberOfItself, Labels.of(element), Cycles.path(cycle)));
            }
        }
    }
}
