package org.actant.core.validation.rules;

import java.util.List;
import java.util.Set;
import org.actant.core.identity.TellApart;
import org.actant.core.identity.PossiblySame;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.Actor;
import org.actant.model.Confidence;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.NonNull;
import org.osgi.service.component.annotations.Component;

/**
 * No two actors have one name, unless the dossier says that they are the same, that they may be, or that they are not. Speaks about the
 * whole dossier.
 */
@Component
public final class SameNameRule implements Rule {

    @Override
    public String id() {
        return "same-name";
    }

    @Override
    public void check(Element element, Check check) {
        if (element instanceof Dossier dossier) {
            for (Namesakes.Pair pair : check.session().derived(new PairsOf())) {
                report(dossier, pair, check);
            }
        }
    }

    private static void report(Dossier dossier, Namesakes.Pair pair, Check check) {
        QuickFix same = new QuickFix.Act(Messages.fixPossiblySame, new PossiblySame(dossier, pair.other(),
                List.of(pair.one()), Confidence.UNSPECIFIED));
        QuickFix two = new QuickFix.Act(Messages.fixTellApart, new TellApart(dossier, pair.other(), pair.one()));
        check.report(pair.other(), Severity.WARNING, Messages.bind(Messages.sameName,
                new Object[]{Labels.of(pair.one()), Labels.of(pair.other()), pair.name()}), List.of(same, two));
    }

    private record PairsOf() implements Derivation<@NonNull List<Namesakes.Pair>> {

        @Override
        public List<Namesakes.Pair> derive(DossierSession session) {
            return new Namesakes(session).pairs();
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return change.concerns(Set.of(Actor.class, Relation.class));
        }
    }
}
