package org.actant.core.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actant.core.identity.Part;
import org.actant.core.session.Labels;
import org.actant.core.times.Bound;
import org.actant.core.times.Contradiction;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.osgi.service.component.annotations.Component;

/** The dates of events can hold together. Speaks about the whole dossier, of each pair of statements once. */
@Component
public final class DateRule implements Rule {

    private static final TimeTexts TEXTS = new TimeTexts(Labels::of);

    @Override
    public String id() {
        return "dates";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Dossier) {
            for (Contradiction contradiction : DerivedTimes.of(check.session(), check.ontology()).contradictions()) {
                report(contradiction, check);
            }
        }
    }

    private static void report(Contradiction contradiction, Check check) {
        Bound bound = contradiction.bound();
        Bound other = contradiction.other();
        String name = Labels.of(bound.element());
        String message = other == null
                ? Messages.bind(Messages.datesRunAway, name, TEXTS.chain(bound))
                : Messages.bind(Messages.datesContradict, new Object[]{name, bound.date(), TEXTS.chain(bound),
                        other.date(), TEXTS.chain(other)});
        check.report(bound.element(), Severity.ERROR, message, fixes(contradiction));
    }

    /** Each statement and each merging on both ways may be the wrong one; what the dates come from is named first. */
    private static List<QuickFix> fixes(Contradiction contradiction) {
        Bound other = contradiction.other();
        List<Bound> ways = Stream.concat(contradiction.bound().chain().stream(),
                other == null ? Stream.empty() : other.chain().stream()).toList();
        Map<Element, QuickFix> fixes = new LinkedHashMap<>();
        ways.stream().filter(bound -> !bound.isDerived()).forEach(bound -> add(bound, fixes));
        ways.stream().filter(Bound::isDerived).forEach(bound -> add(bound, fixes));
        return List.copyOf(fixes.values());
    }

    private static void add(Bound bound, Map<Element, QuickFix> fixes) {
        switch (bound.because()) {
            case Article article -> {
                // an article keeps its date
            }
            case Event merged -> fixes.computeIfAbsent(merged, event -> new QuickFix.Act(new Part(List.of(event))));
            case Element because -> fixes.computeIfAbsent(because, statement -> new TimeFix(statement).remove());
        }
    }
}
