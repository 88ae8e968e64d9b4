package org.actant.core.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;
import org.osgi.service.component.annotations.Component;

/** An event has the roles of its type, filled by what may fill them and as often as they may be. */
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
            checkParticipation(event, participation, check);
        }
        for (RoleDefinition role : check.ontology().roles(event.getType())) {
            checkCount(event, role, filled.getOrDefault(role.getKey(), 0), check);
        }
    }

    private static void checkParticipation(Event event, Participation participation, Check check) {
        Optional<RoleDefinition> role = check.ontology().role(event.getType(), participation.getRole());
        Element filler = participation.getFiller();
        if (role.isEmpty()) {
            check.report(event, Severity.ERROR, Messages.bind(Messages.unknownRole,
                    new Object[]{Labels.of(event), participation.getRole(), event.getType()}));
        } else if ((filler == null || !filler.eIsProxy()) && !check.ontology().fits(filler, role.get())) {
            check.report(event, Severity.ERROR, Messages.bind(Messages.fillerMisfit,
                    new Object[]{Labels.of(event), filler == null ? "\u2013" : Labels.of(filler),
                            participation.getRole()}));
        }
    }

    private static void checkCount(Event event, RoleDefinition role, int count, Check check) {
        if (role.getMax() >= 0 && count > role.getMax()) {
            check.report(event, Severity.WARNING, Messages.bind(Messages.roleTooOften,
                    new Object[]{Labels.of(event), role.getKey(), count, role.getMax()}));
        } else if (count < role.getMin() && role.getField() == null) {
            check.report(event, Severity.WARNING, Messages.bind(Messages.roleEmpty,
                    new Object[]{Labels.of(event), role.getKey(), role.getMin()}));
        }
    }
}
