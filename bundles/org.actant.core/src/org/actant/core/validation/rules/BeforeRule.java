package org.actant.core.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.core.identity.Part;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.Precedence;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.NonNull;
import org.osgi.service.component.annotations.Component;

/**
 * No event lies before itself, by the times of events and the links whose types order their ends; events that were merged
 * are one. Speaks about the whole dossier, of each cycle once.
 */
@Component
public final class BeforeRule implements Rule {

    private static final int MOST_FIXES = 5;

    @Override
    public String id() {
        return "before";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Dossier) {
            for (List<Element> cycle : check.session().derived(new BeforeCycles(check.ontology()))) {
                check.report(cycle.get(0), Severity.ERROR,
                        Messages.bind(Messages.beforeItself, Labels.of(cycle.get(0)), Cycles.path(cycle)),
                        fixes(cycle, check));
            }
        }
    }

    /** Each step of the cycle may be the wrong one, and each merging; the step that closes it is named first. */
    private static List<QuickFix> fixes(List<Element> cycle, Check check) {
        DerivedTimes times = DerivedTimes.of(check.session(), check.ontology());
        List<QuickFix> fixes = new ArrayList<>();
        Set<Element> merged = new LinkedHashSet<>();
        for (int i = cycle.size() - 1; i > 0 && fixes.size() < MOST_FIXES; i--) {
            Element later = cycle.get(i);
            for (Precedence order : times.later(cycle.get(i - 1))) {
                if (Identities.standingFor(order.later()) == later) {
                    fixes.add(new TimeFix(order.because()).remove(order));
                    Stream.of(order.earlier(), order.later()).filter(Identities::isFolded).forEach(merged::add);
                }
            }
        }
        merged.forEach(event -> fixes.add(new QuickFix.Act(new Part(List.of(event)))));
        return fixes;
    }

    private record BeforeCycles(OntologyIndex ontology) implements Derivation<@NonNull List<List<Element>>> {

        @Override
        public List<List<Element>> derive(DossierSession session) {
            DerivedTimes times = DerivedTimes.of(session, ontology);
            return Cycles.in(Identities.standing(session.dossier().getEvents()),
                    event -> times.later(event).stream().map(order -> Identities.standingFor(order.later())).toList());
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return change.concerns(Set.of(Link.class, Event.class, TimeSpec.class));
        }
    }
}
