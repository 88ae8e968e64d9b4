package org.actant.core.validation.rules;

import java.util.List;
import java.util.Set;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.store.Unresolved;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.osgi.service.component.annotations.Component;

/** No event lies before itself, directly or through others. Speaks about the whole dossier, of each cycle once. */
@Component
public final class BeforeRule implements Rule {

    private static final String BEFORE = "BEFORE";

    @Override
    public String id() {
        return "before";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Dossier) {
            for (List<Element> cycle : check.session().derived(new BeforeCycles())) {
                check.report(cycle.get(0), Severity.ERROR,
                        Messages.bind(Messages.beforeItself, Labels.of(cycle.get(0)), Cycles.path(cycle)));
            }
        }
    }

    private record BeforeCycles() implements Derivation<List<List<Element>>> {

        @Override
        public List<List<Element>> derive(DossierSession session) {
            return Cycles.in(session.dossier().getEvents(), event -> later(event, session.references()));
        }

        private static List<? extends Element> later(Element event, CrossReferences references) {
            return references.to(event, Literals.CONNECTION__SOURCES, Link.class).stream()
                    .filter(link -> BEFORE.equals(link.getType()))
                    .flatMap(link -> Unresolved.list(link.getTargets()).stream()).toList();
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return change.concerns(Set.of(Link.class, Event.class));
        }
    }
}
