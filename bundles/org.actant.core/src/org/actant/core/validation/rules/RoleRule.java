package org.actant.core.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.commands.Delete;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;
import org.osgi.service.component.annotations.Component;

/** An event has the roles of its type only, each at most as often as it may be filled. */
@Component
public final class RoleRule implements Rule {

    @Override
    public String id() {
        return "role";
    }

    @Override
    public void check(Element element, Check check) {
        if (!(element instanceof Event event) || check.ontology().eventType(event.getType()).isEmpty()) {
            return;
        }
        Map<String, Integer> filled = new HashMap<>();
        for (Participation participation : event.getParticipations()) {
            filled.merge(participation.getRole(), 1, Integer::sum);
            if (check.ontology().role(event.getType(), participation.getRole()).isEmpty()) {
                check.report(event, Severity.ERROR,
                        Messages.bind(Messages.unknownRole,
                                new Object[]{Labels.of(event), participation.getRole(), event.getType()}),
                        List.of(new QuickFix.Act(Messages.bind(Messages.fixDeleteFilling, participation.getRole()),
                                new Delete(List.of(participation)))));
            }
        }
        for (RoleDefinition role : check.ontology().roles(event.getType())) {
            int count = filled.getOrDefault(role.getKey(), 0);
            if (role.getMax() >= 0 && count > role.getMax()) {
                check.report(event, Severity.WARNING, Messages.bind(Messages.roleTooOften,
                        new Object[]{Labels.of(event), role.getKey(), count, role.getMax()}));
            }
        }
    }
}
