package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.Labels;
import org.actant.core.times.Precedence;
import org.actant.core.validation.QuickFix;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;

/** Takes away a statement about time: a link, or a time of an event. */
final class TimeFix {

    private final Element statement;

    TimeFix(Element statement) {
        this.statement = statement;
    }

    /** Takes it away as a whole. */
    QuickFix remove() {
        return new QuickFix.Act(Messages.bind(Messages.fixRemove, name()), new Delete(List.of(statement)));
    }

    /** Takes away that one thing lies before another; what else a link says stays. */
    QuickFix remove(Precedence order) {
        String label = Messages.bind(Messages.fixRemoveOrder, new Object[]{name(), Labels.of(order.earlier()),
                Labels.of(order.later())});
        if (statement instanceof Connection link && link.getTargets().size() + link.getSources().size() > 2) {
            boolean isForward = link.getTargets().contains(order.later());
            return new QuickFix.Act(label, link.getTargets().size() > 1
                    ? new RemovePart(link, Literals.CONNECTION__TARGETS, isForward ? order.later() : order.earlier())
                    : new RemovePart(link, Literals.CONNECTION__SOURCES, isForward ? order.earlier() : order.later()));
        }
        return new QuickFix.Act(label, new Delete(List.of(statement)));
    }

    private String name() {
        if (!(statement instanceof TimeSpec time)) {
            return Labels.of(statement);
        }
        String value = orEmpty(time.getValue());
        String anchor = time.getAnchor() == null ? "" : Labels.of(time.getAnchor());
        String relation = time.getAnchor() == null ? "" : time.getRelation().getLiteral();
        String what = String.join(" ", value, relation, anchor).strip().replaceAll("\\s+", " ");
        Element owner = time.eContainer() instanceof Element element ? element : time;
        return Messages.bind(Messages.timeOf, Labels.shortened(what, time.getId()), Labels.of(owner));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
