package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.commands.FillRole;
import org.actant.core.identity.Identities;
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

/** The roles that the type of an event wants are filled, by itself or by what it stands for. */
@Component
public final class EmptyRoleRule implements Rule {

    @Override
    public String id() {
        return "empty-role";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Event event && !Identities.isFolded(event)) {
            List<Participation> filled = new Identities(check.session().references()).whole(event).stream()
                    .flatMap(part -> ((Event) part).getParticipations().stream()).toList();
            for (RoleDefinition role : check.ontology().roles(event.getType())) {
                long count = filled.stream()
                        .filter(participation -> role.getKey().equals(participation.getRole())).count();
                if (count < role.getMin() && role.getField() == null) {
                    report(event, role, check);
                }
            }
        }
    }

    private static void report(Event event, RoleDefinition role, Check check) {
        QuickFix fill = new QuickFix.Choose(Messages.bind(Messages.fixFill, role.getKey()),
                new Fillers(check, event, role), filler -> FillRole.with(event, role.getKey(), filler));
        check.report(event, Severity.WARNING, Messages.bind(Messages.roleEmpty,
                new Object[]{Labels.of(event), role.getKey(), role.getMin()}), List.of(fill));
    }
}
