package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.commands.RefillRole;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/** A role is filled by what may fill it. */
@Component
public final class FillerRule implements Rule {

    @Override
    public String id() {
        return "filler";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Event event) {
            for (Participation participation : event.getParticipations()) {
                check.ontology().role(event.getType(), participation.getRole())
                        .filter(role -> !fits(participation.getFiller(), role, check))
                        .ifPresent(role -> report(event, participation, role, check));
            }
        }
    }

    private static boolean fits(@Nullable Element filler, RoleDefinition role, Check check) {
        return filler != null && filler.eIsProxy() || check.ontology().fits(filler, role);
    }

    private static void report(Event event, Participation participation, RoleDefinition role, Check check) {
        Element filler = participation.getFiller();
        String name = filler == null ? "\u2013" : Labels.of(filler);
        check.report(event, Severity.ERROR,
                Messages.bind(Messages.fillerMisfit, new Object[]{Labels.of(event), name, role.getKey()}),
                List.of(new QuickFix.Choose(Messages.bind(Messages.fixOtherFiller, role.getKey()),
                        new Fillers(check, event, role),
                        chosen -> new RefillRole(participation, chosen)),
                        new QuickFix.Act(Messages.bind(Messages.fixDeleteFilling, role.getKey()),
                                new Delete(List.of(participation)))));
    }
}
