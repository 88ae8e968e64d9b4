package org.actant.core.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.actant.core.commands.AddCue;
import org.actant.core.commands.Selection;
import org.actant.core.commands.SetRealis;
import org.actant.core.hedges.HedgeLists;
import org.actant.core.hedges.Hedges;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.Labels;
import org.actant.core.spans.SpanIndex;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Realis;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * An event that is asserted as fact has no hedge word inside it: between the first and the last of the words of one
 * sentence that are its trigger or show who takes part. A word that is a cue already was looked at and is left out.
 */
@Component
public final class HedgeRule implements Rule {

    private final Map<String, Hedges> hedges = new ConcurrentHashMap<>();
    private final HedgeLists lists = new HedgeLists();

    @Override
    public String id() {
        return "hedge";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Event event && isFact(event.getRealis())) {
            check.session().references().to(event, Literals.MENTION__OF, Mention.class).stream()
                    .filter(trigger -> trigger.getRealis() == null).forEach(trigger -> check(event, trigger, check));
        }
    }

    private static boolean isFact(@Nullable Realis realis) {
        return realis != null && realis.getActuality() == Actuality.ACT && realis.getAlternatives().isEmpty();
    }

    private void check(Event event, Mention trigger, Check check) {
        String text = check.text(trigger);
        TextRanges ranges = trigger.getRanges();
        if (text == null || ranges == null || ranges.end() > text.length()
                || !(trigger.eContainer() instanceof Article article)) {
            return;
        }
        TextRanges extent = extent(event, trigger, text, check.session().references());
        String language = Objects.requireNonNullElse(article.getLanguage(), "");
        Hedges words = hedges.computeIfAbsent(language, lists::of);
        for (TextRanges found : words.in(text.substring(extent.begin(), extent.end()))) {
            TextRanges hedge = TextRanges.of(extent.begin() + found.begin(), extent.begin() + found.end());
            if (SpanIndex.of(article).overlapping(hedge.begin(), hedge.end()).stream()
                    .noneMatch(Cue.class::isInstance)) {
                report(event, new Selection(article, text, hedge), check);
            }
        }
    }

    /** From the first to the last of the words of the sentence that belong to the event. */
    private static TextRanges extent(Event event, Mention trigger, String text, CrossReferences references) {
        int begin = trigger.getRanges().begin();
        int end = trigger.getRanges().end();
        for (Participation participation : event.getParticipations()) {
            for (Anchored words : references.to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class)) {
                TextRanges ranges = words.getRanges();
                if (words.eContainer() == trigger.eContainer() && ranges != null && ranges.end() <= text.length()
                        && isOneSentence(text, Math.min(begin, ranges.begin()), Math.max(end, ranges.end()))) {
                    begin = Math.min(begin, ranges.begin());
                    end = Math.max(end, ranges.end());
                }
            }
        }
        return TextRanges.of(begin, end);
    }

    private static boolean isOneSentence(String text, int begin, int end) {
        return text.substring(begin, end).chars().noneMatch(character -> ".!?\n".indexOf(character) >= 0);
    }

    private static void report(Event event, Selection hedge, Check check) {
        check.report(event, Severity.HINT,
                Messages.bind(Messages.hedgedFact, Labels.of(event), hedge.quote()),
                List.of(new QuickFix.Act(Messages.fixUncertain,
                        new SetRealis(List.of(event), Literals.REALIS__ACTUALITY, Actuality.UNC)),
                        new QuickFix.Act(Messages.bind(Messages.fixCue, hedge.quote()), new AddCue(hedge, event))));
    }
}
