package org.actant.core.validation.rules;

import java.util.List;
import java.util.function.Function;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.osgi.service.component.annotations.Component;

/** No event lies before itself, directly or through others. */
@Component
public final class BeforeRule implements Rule {

    @Override
    public String id() {
        return "before";
    }

    private static final String BEFORE = "BEFORE";

    @Override
    public void check(Element element, Check check) {
        if (!(element instanceof Event event)) {
            return;
        }
        CrossReferences references = check.session().references();
        Function<Element, List<? extends Element>> later = earlier -> references
                .to(earlier, Literals.CONNECTION__SOURCES, Link.class).stream()
                .filter(link -> BEFORE.equals(link.getType()))
                .flatMap(link -> Unresolved.list(link.getTargets()).stream()).toList();
        List<Element> cycle = Cycles.through(event, later);
        if (!cycle.isEmpty()) {
            check.report(element, Severity.ERROR,
                    Messages.bind(Messages.beforeItself, Labels.of(element), Cycles.path(cycle)));
        }
    }
}
