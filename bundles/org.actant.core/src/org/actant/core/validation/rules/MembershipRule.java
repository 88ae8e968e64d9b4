package org.actant.core.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.eclipse.jdt.annotation.NonNull;
import org.osgi.service.component.annotations.Component;

/** No entity is a member of itself, directly or through others. Speaks about the whole dossier, of each cycle once. */
@Component
public final class MembershipRule implements Rule {

    private static final int MOST_FIXES = 5;

    @Override
    public String id() {
        return "membership";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Dossier) {
            for (List<Element> cycle : check.session().derived(new MembershipCycles())) {
                check.report(cycle.get(0), Severity.ERROR,
                        Messages.bind(Messages.memberOfItself, Labels.of(cycle.get(0)), Cycles.path(cycle)),
                        fixes(cycle));
            }
        }
    }

    /** Each step of the cycle may be the wrong one; the one that closes it is named first. */
    private static List<QuickFix> fixes(List<Element> cycle) {
        List<QuickFix> fixes = new ArrayList<>();
        for (int i = cycle.size() - 1; i > 0 && fixes.size() < MOST_FIXES; i--) {
            Element group = cycle.get(i - 1);
            Element member = cycle.get(i);
            fixes.add(new QuickFix.Act(Messages.bind(Messages.fixRemoveMember, Labels.of(member), Labels.of(group)),
                    new RemovePart(group, Literals.ENTITY__MEMBERS, member)));
        }
        return fixes;
    }

    private record MembershipCycles() implements Derivation<@NonNull List<List<Element>>> {

        @Override
        public List<List<Element>> derive(DossierSession session) {
            return Cycles.in(session.dossier().getEntities(), MembershipCycles::members);
        }

        private static List<? extends Element> members(Element element) {
            return element instanceof Entity entity && entity.eIsSet(Literals.ENTITY__MEMBERS)
                    ? entity.getMembers()
                    : List.of();
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return change.concerns(Set.of(Entity.class));
        }
    }
}
